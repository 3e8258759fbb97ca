// The box in the head of a list ticks its page. Each box works without it.
for (const label of document.querySelectorAll("[data-tick-page]")) {
  const table = label.closest("table");
  const boxes = [...table.querySelectorAll("tbody input[form='hang-loat']")];
  const head = label.querySelector("input");
  label.hidden = boxes.length === 0;
  head.addEventListener("change", () => boxes.forEach(box => (box.checked = head.checked)));
  table.addEventListener("change", () => {
    const ticked = boxes.filter(box => box.checked).length;
    head.checked = ticked === boxes.length;
    head.indeterminate = ticked > 0 && ticked < boxes.length;
  });
}
