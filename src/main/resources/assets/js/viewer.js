// Photos one by one on the whole screen: a.photo leads to the large picture, its img holds the alt text and,
// in a figure, the figcaption holds the words. Arrows, Home, End, Escape and swipes; without this module the link opens the file.
const words = document.documentElement.lang === "en"
  ? { close: "Close", back: "Previous photo", on: "Next photo", name: "Photo viewer" }
  : { close: "Đóng", back: "Ảnh trước", on: "Ảnh sau", name: "Xem ảnh" };
const links = [...document.querySelectorAll("a.photo")];
const dialog = document.createElement("dialog");
dialog.className = "viewer";
dialog.setAttribute("aria-label", words.name);
const image = document.createElement("img");
const caption = document.createElement("p");
caption.setAttribute("aria-live", "polite");
const back = button("‹", words.back, () => show(at - 1));
const on = button("›", words.on, () => show(at + 1));
const close = button("×", words.close, () => dialog.close());
const bar = document.createElement("div");
bar.className = "bar";
bar.append(back, caption, on, close);
dialog.append(image, bar);
document.body.append(dialog);
let at = 0;

links.forEach((link, index) => link.addEventListener("click", event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dialog.showModal();
  show(index);
  (links.length > 1 ? on.disabled ? back : on : close).focus();
}));
dialog.addEventListener("close", () => links[at].focus());
dialog.addEventListener("keydown", event => {
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  show(to);
});

let from = null;
dialog.addEventListener("touchstart", event => from = event.touches.length === 1 ? event.touches[0] : null, { passive: true });
dialog.addEventListener("touchend", event => {
  if (!from || visualViewport.scale > 1.05) return;
  const [dx, dy] = [event.changedTouches[0].clientX - from.clientX, event.changedTouches[0].clientY - from.clientY];
  from = null;
  if (Math.abs(dx) > 48 && Math.abs(dx) > 1.5 * Math.abs(dy)) show(at + (dx < 0 ? 1 : -1));
  else if (dy > 96) dialog.close();
}, { passive: true });

// The small picture is there at once; the large one takes its place when it has come.
function show(index) {
  if (index < 0 || index >= links.length) return;
  at = index;
  const link = links[index];
  const small = link.querySelector("img");
  image.alt = small?.alt ?? "";
  image.src = small?.currentSrc || link.href;
  const large = new Image();
  large.onload = () => at === index && (image.src = large.src);
  large.src = link.href;
  if (links[index + 1]) new Image().src = links[index + 1].href;
  const text = link.closest("figure")?.querySelector("figcaption")?.textContent.trim() || image.alt;
  caption.textContent = links.length > 1 ? `${index + 1}/${links.length} · ${text}` : text;
  back.hidden = on.hidden = links.length < 2;
  back.disabled = index === 0;
  on.disabled = index === links.length - 1;
}

function button(sign, label, act) {
  const one = document.createElement("button");
  one.type = "button";
  one.textContent = sign;
  one.setAttribute("aria-label", label);
  one.addEventListener("click", act);
  return one;
}
