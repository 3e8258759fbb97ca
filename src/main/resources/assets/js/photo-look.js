// What a file says before anything is sent: by its first bytes its type, its size in pixels where that is cheap to know,
// of a clip how long it lasts where the browser can play it, and whether the camera's note is still there (chat apps take it away). The server looks again for itself.
const FIRST = 1024 * 1024;

export async function look(file) {
  const view = new DataView(await file.slice(0, FIRST).arrayBuffer());
  try {
    const seen = jpeg(view) ?? png(view) ?? webp(view) ?? heif(view) ?? clip(view) ?? {};
    return isClip(seen.type) ? { ...seen, ...(await measure(file)) } : seen;
  } catch (error) {
    if (error instanceof RangeError) {
      // the header is longer than what was read, or cut off; the server decides
      return { type: text(view, 0, 2) === "\u00ff\u00d8" ? "image/jpeg" : undefined, camera: true };
    }
    throw error;
  }
}

function jpeg(view) {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) {
    return null;
  }
  const seen = { type: "image/jpeg", camera: false };
  let at = 2;
  while (at + 4 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xe1 && text(view, at + 4, 4) === "Exif") {
      seen.camera = true;
    } else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { ...seen, height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return seen;
}

function png(view) {
  if (view.byteLength < 24 || text(view, 1, 3) !== "PNG") {
    return null;
  }
  return { type: "image/png", width: view.getUint32(16), height: view.getUint32(20), camera: true };
}

function webp(view) {
  if (view.byteLength < 30 || text(view, 0, 4) !== "RIFF" || text(view, 8, 4) !== "WEBP") {
    return null;
  }
  const seen = { type: "image/webp", camera: true };
  switch (text(view, 12, 4)) {
    case "VP8X":
      return { ...seen, width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
    case "VP8 ":
      return { ...seen, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return seen;
  }
}

function heif(view) {
  if (view.byteLength < 12 || text(view, 4, 4) !== "ftyp") {
    return null;
  }
  const brand = text(view, 8, 4);
  if (["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].includes(brand)) {
    return { type: "image/heic", camera: true };
  } else if (["avif", "avis"].includes(brand)) {
    return { type: "image/avif", camera: true };
  } else {
    return null;
  }
}

function clip(view) {
  if (view.byteLength < 12 || !["ftyp", "moov", "mdat", "wide"].includes(text(view, 4, 4))) {
    return null;
  }
  const mp4 = text(view, 4, 4) === "ftyp" && text(view, 8, 4) !== "qt  ";
  return { type: mp4 ? "video/mp4" : "video/quicktime", camera: true };
}

export function isClip(type) {
  return type?.startsWith("video/") ?? false;
}

/** Not every browser plays what a telephone films; then the server alone says how long it is. */
function measure(file) {
  return new Promise(resolve => {
    const video = document.createElement("video");
    const address = URL.createObjectURL(file);
    const done = seen => {
      clearTimeout(patience);
      video.onerror = null;
      video.removeAttribute("src");
      video.load(); // lets go of the file before its address ends, or the browser complains of a missing one
      URL.revokeObjectURL(address);
      resolve(seen);
    };
    const patience = setTimeout(() => done({}), 5000);
    video.preload = "metadata";
    video.onerror = () => done({});
    video.onloadedmetadata = () => done(Number.isFinite(video.duration)
      ? { seconds: video.duration, width: video.videoWidth, height: video.videoHeight } : {});
    video.src = address;
  });
}

function threeBytes(view, at) {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}

function text(view, at, length) {
  return String.fromCharCode(...Array.from({ length }, (_, i) => view.getUint8(at + i)));
}
