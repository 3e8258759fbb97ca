// Behaviour of every page: focus goes to the list of refusals when there is one.
document.querySelector(".refusals")?.focus();
