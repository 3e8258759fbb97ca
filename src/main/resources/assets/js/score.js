// The running total of a score sheet. Without this module the total is shown after saving.
for (const sheet of document.querySelectorAll("form[data-score]")) {
  const total = sheet.querySelector("[data-total]");
  const fields = [...sheet.querySelectorAll(".criterion input")];
  const points = (field) => {
    const typed = Number(field.value.trim().replace(",", "."));
    const max = Number(field.dataset.max);
    const fits = Number.isFinite(typed) && typed >= 0 && typed <= max;
    field.setAttribute("aria-invalid", fits ? "false" : "true");
    const weight = field.dataset.weight;
    return !fits ? 0 : weight === undefined ? typed : (typed * Number(weight)) / max;
  };
  const add = () => {
    const sum = fields.map(points).reduce((a, b) => a + b, 0);
    total.textContent = sum.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
  };
  sheet.addEventListener("input", add);
  if (fields.some((field) => field.value !== "")) add();
}
