// The entry form: keeps the draft while its author types, and finds units as they type.
const form = document.querySelector("form[data-keep]");
const state = document.querySelector("[data-keep-state]");
let waiting;

async function keep() {
  const body = new FormData(form);
  for (const [name, value] of [...body]) {
    if (value instanceof File) body.delete(name);
  }
  form.querySelectorAll("input[type=hidden][name=media]").forEach((one) => {
    if (!body.getAll("media").includes(one.value)) body.append("media", one.value);
  });
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body: new URLSearchParams(body), redirect: "error" });
    state.textContent = answer.ok ? form.dataset.kept : form.dataset.notKept;
  } catch {
    state.textContent = form.dataset.notKept;
  }
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(keep, 1500);
}

form?.addEventListener("input", (event) => { if (!event.target.dataset.find) soon(); });
form?.addEventListener("change", soon);
form?.addEventListener("submit", () => clearTimeout(waiting));

const search = form?.querySelector("[data-find]");
let asking;
let asked;

/** A newer search, or a choice, ends the one before: an answer that comes late never takes a chosen unit away. */
function endSearch() {
  clearTimeout(asking);
  asked?.abort();
}

search?.addEventListener("input", () => {
  endSearch();
  asking = setTimeout(async () => {
    const mine = new AbortController();
    asked = mine;
    try {
      const answer = await fetch(`${search.dataset.find}?unitWords=${encodeURIComponent(search.value)}`, { signal: mine.signal });
      const found = await answer.text();
      if (answer.ok && !mine.signal.aborted) document.getElementById(search.dataset.into).innerHTML = found;
    } catch {
      // ended, or no line: what is shown stays
    }
  }, 300);
});
form?.addEventListener("change", (event) => { if (event.target.name === "unit") endSearch(); });
search?.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });

/** As the rules count: words are runs between blanks, characters are what a reader sees as one. */
function length(text, measure) {
  const composed = text.normalize("NFC").trim();
  if (measure === "WORDS") return composed === "" ? 0 : composed.split(/\s+/).length;
  return [...new Intl.Segmenter().segment(composed)].length;
}

form?.querySelectorAll("[data-count-of]").forEach((line) => {
  const text = document.getElementById(line.dataset.countOf);
  const count = () => { line.textContent = line.dataset.count.replace("#", length(text.value, line.dataset.measure)); };
  text.addEventListener("input", count);
  count();
});

/** The answers on which the declarations hang: kept at once, then the list is asked for anew, with its ticks. */
async function askAnew() {
  clearTimeout(waiting);
  await keep();
  const answer = await fetch(location.pathname);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("declared");
  const shown = document.getElementById("declared");
  const ids = (list) => [...list.querySelectorAll("input[name=declared]")].map((one) => one.value).join();
  if (!fresh || !shown || ids(fresh) === ids(shown)) return;
  fresh.querySelectorAll("input[name=declared]").forEach((one) => {
    one.checked = shown.querySelector(`input[value="${CSS.escape(one.value)}"]`)?.checked ?? false;
  });
  shown.replaceWith(fresh);
}

form?.querySelectorAll("[name=bornOn], [name=kind], [name=authorName], [name=authorEmail]").forEach((one) => one.addEventListener("change", askAnew));
