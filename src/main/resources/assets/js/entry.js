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
search?.addEventListener("input", () => {
  clearTimeout(asking);
  asking = setTimeout(async () => {
    const answer = await fetch(`${search.dataset.find}?unitWords=${encodeURIComponent(search.value)}`);
    if (answer.ok) document.getElementById(search.dataset.into).innerHTML = await answer.text();
  }, 300);
});
search?.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
