// Behaviour of every page. Nothing here is needed to use it.

// Focus goes to the list of refusals when there is one.
document.querySelector(".refusals")?.focus();

// On a weak line a form is sent once, and the button says that it is on its way.
document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.target === "_blank") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
  setTimeout(() => release(form), 10000);
});
addEventListener("pageshow", event => event.persisted && document.querySelectorAll("form[data-sent]").forEach(release));

function release(form) {
  delete form.dataset.sent;
  form.querySelectorAll("[aria-busy]").forEach(button => button.removeAttribute("aria-busy"));
}

if (document.querySelector("a.photo")) import("./viewer.js");
if (document.querySelector("[data-tick-page]")) import("./list.js");
