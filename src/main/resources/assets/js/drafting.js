// A page of the wizard: keeps the draft after each change and shows at once what it makes the rules say.
const form = document.querySelector("form[data-draft]");
const state = form?.querySelector("[data-state]");
let waiting;
let running = false;
let again = false;
let behind = document.getElementById("ban-khac") !== null;

function soon(pause) {
  clearTimeout(waiting);
  if (!behind) waiting = setTimeout(keep, pause);
}

async function keep() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  const body = new URLSearchParams(new FormData(form));
  body.set("act", "keep");
  const sent = body.toString();
  state.textContent = form.dataset.saving;
  try {
    const answer = await fetch(form.action, { method: "POST", body, redirect: "follow" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.ok && page.querySelector("form[data-draft]")) take(page, sent);
    else if (answer.status === 422 && page.getElementById("ban-khac")) fallBehind(page);
    else if (answer.status === 422) refuse(page);
    else state.textContent = form.dataset.notSaved;
  } catch {
    state.textContent = form.dataset.notSaved;
  }
  running = false;
  if (again) {
    again = false;
    soon(0);
  }
}

/** It is saved: the effects, the way through and the number of the revision are new. */
function take(page, sent) {
  clear();
  state.textContent = page.querySelector("[data-saved]").textContent;
  for (const part of ["#cac-buoc", ".pagehead"]) document.querySelector(part).replaceWith(page.querySelector(part));
  effects(page.getElementById("tac-dong"));
  const fresh = page.querySelector("form[data-draft]");
  form.elements.revision.value = fresh.elements.revision.value;
  const changed = new URLSearchParams(new FormData(form));
  changed.set("act", "keep");
  if (changed.toString().replace(/revision=\d+/, "") === sent.replace(/revision=\d+/, "") && !alike(fresh)) rebuild(fresh);
}

/** Rows were added or left out, or a text was tidied up. */
function alike(fresh) {
  const mine = new FormData(form);
  const theirs = new FormData(fresh);
  for (const data of [mine, theirs]) data.delete("_csrf");
  return new URLSearchParams(mine).toString() === new URLSearchParams(theirs).toString();
}

function rebuild(fresh) {
  const focus = document.activeElement?.id;
  const open = [...form.querySelectorAll("details[open] > summary")].map((one) => one.textContent);
  const csrf = form.elements._csrf.value;
  form.replaceChildren(...fresh.childNodes);
  form.elements._csrf.value = csrf;
  form.querySelectorAll("details > summary").forEach((one) => { if (open.includes(one.textContent)) one.parentElement.open = true; });
  form.querySelector("[data-state]").replaceWith(state);
  if (focus) document.getElementById(focus)?.focus();
}

function effects(fresh) {
  const here = document.getElementById("tac-dong");
  const before = new Set([...here.querySelectorAll("[data-line]")].map((one) => one.textContent));
  const scrolled = here.scrollTop;
  fresh.querySelectorAll("[data-line]").forEach((one) => { if (!before.has(one.textContent)) one.classList.add("changed"); });
  here.replaceWith(fresh);
  const changed = fresh.querySelector(".changed");
  fresh.scrollTop = changed ? Math.max(0, changed.offsetTop - 80) : scrolled;
  if (changed) state.textContent += " · " + changed.textContent.replace(/\s+/g, " ").trim();
}

/** What was refused stands beside its field; the focus stays where it is. */
function refuse(page) {
  clear();
  state.textContent = form.dataset.notSaved;
  page.querySelectorAll("form[data-draft] .refusal[id]").forEach((one) => {
    const field = document.getElementById(one.id.replace(/-refusal$/, ""));
    const around = field?.closest(".field, .tick, .choices");
    if (!around) return;
    around.classList.add("refused");
    field.setAttribute("aria-invalid", "true");
    (field === around ? around.lastElementChild : field.closest("label") ?? field).before(one);
  });
}

function clear() {
  form.querySelectorAll(".refusal").forEach((one) => one.remove());
  form.querySelectorAll(".refused").forEach((one) => one.classList.remove("refused"));
  form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
  document.querySelector(".refusals")?.remove();
}

/** Somebody else changed the draft: nothing more is kept by itself; the button decides. */
function fallBehind(page) {
  behind = true;
  state.textContent = form.dataset.notSaved;
  form.before(page.getElementById("ban-khac"));
  form.elements.revision.value = page.querySelector("form[data-draft]").elements.revision.value;
  document.getElementById("ban-khac").scrollIntoView({ block: "center" });
}

form?.addEventListener("input", (event) => soon(event.target.matches("select, [type=checkbox]") ? 50 : 1200));
form?.addEventListener("change", () => soon(50));
form?.addEventListener("submit", () => { clearTimeout(waiting); });
