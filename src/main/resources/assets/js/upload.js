// Sends the files of an <input type=file data-upload> while the person goes on filling in the form: piece by piece,
// on from where it stopped when the connection comes back. Each finished file becomes a hidden input with its id.
// Texts and limits stand in the input's data attributes. Without this script the form sends the files itself.
import "../vendor/tus.js";
import { look } from "./photo-look.js";

const RETRIES = [0, 1000, 3000, 5000, 10000, 20000, 30000];
const LOOKS = 15;
const PIECE = 5 * 1024 * 1024;
const REFUSED = { 413: "tooLarge", 429: "tooMany", 507: "noSpace" };

class Row {
  constructor(list, file) {
    this.file = file;
    this.state = "waiting";
    this.upload = null;
    this.element = document.createElement("li");
    this.element.className = "upload";
    const name = this.#add("span", "upload-name");
    name.textContent = file.name;
    this.size = this.#add("span", "upload-size");
    this.size.textContent = readable(file.size);
    this.progress = this.#add("progress", "upload-progress");
    this.progress.max = Math.max(file.size, 1);
    this.progress.value = 0;
    this.progress.setAttribute("aria-label", file.name);
    this.status = this.#add("span", "upload-status");
    this.status.setAttribute("role", "status");
    this.pause = this.#button(list.text("pause"));
    this.remove = this.#button(list.text("remove"));
  }

  tell(text, state) {
    this.state = state;
    this.element.dataset.state = state;
    this.status.textContent = text;
  }

  /** A clip's length beside its size, as a clock shows it. */
  lasts(length) {
    this.size.textContent = `${readable(this.file.size)} · ${length}`;
  }

  show(poster) {
    const image = document.createElement("img");
    image.className = "upload-poster";
    image.alt = "";
    image.src = poster;
    this.element.append(image);
  }

  hint(text) {
    this.#add("p", "upload-hint").textContent = text;
  }

  #add(tag, name) {
    const child = document.createElement(tag);
    child.className = name;
    this.element.append(child);
    return child;
  }

  #button(text) {
    const button = this.#add("button", "upload-button");
    button.type = "button";
    button.textContent = text;
    button.setAttribute("aria-label", `${text}: ${this.file.name}`);
    return button;
  }
}

class Uploads {
  #rows = [];
  #awaited = null;

  constructor(input) {
    this.input = input;
    this.form = input.form;
    this.name = input.name || "media";
    this.limits = {
      most: number(input.dataset.maxBytes, Infinity),
      least: number(input.dataset.minBytes, 0),
      edge: number(input.dataset.minEdge, 0),
      longest: number(input.dataset.maxSeconds, Infinity),
      shortest: number(input.dataset.minSeconds, 0),
    };
    this.list = document.createElement("ul");
    this.list.className = "uploads";
    input.after(this.list);
    input.removeAttribute("name");
    input.addEventListener("change", () => this.#take());
    this.form.addEventListener("submit", event => this.#submit(event));
    window.addEventListener("online", () => this.#resumeAll());
    window.addEventListener("offline", () => this.#tellOffline());
    window.addEventListener("beforeunload", event => this.#pending().length > 0 && event.preventDefault());
  }

  text(name) {
    return this.input.dataset["text" + name[0].toUpperCase() + name.slice(1)] ?? "";
  }

  #take() {
    const files = [...this.input.files];
    this.input.value = "";
    if (!this.input.multiple && files.length > 0) {
      [...this.#rows].forEach(row => this.#drop(row));
    }
    for (const file of files) {
      const row = new Row(this, file);
      this.#rows.push(row);
      this.list.append(row.element);
      row.pause.addEventListener("click", () => this.#toggle(row));
      row.remove.addEventListener("click", () => this.#drop(row));
      this.#begin(row);
    }
    this.#require();
  }

  async #begin(row) {
    row.tell(this.text("waiting"), "waiting");
    const seen = await look(row.file);
    if (seen.seconds) {
      row.lasts(clock(seen.seconds));
    }
    const refusal = this.#refusal(row.file, seen);
    if (refusal) {
      row.tell(this.text(refusal), "refused");
      row.pause.hidden = true;
      row.progress.hidden = true;
      this.#continueSubmit();
      return;
    }
    if (!seen.camera) {
      row.hint(this.text("noExif"));
    }
    row.upload = this.#upload(row, seen);
    const before = await row.upload.findPreviousUploads();
    if (before.length > 0) {
      row.upload.resumeFromPreviousUpload(before[0]);
    }
    if (this.#rows.includes(row)) {
      this.#start(row);
    }
  }

  #refusal(file, seen) {
    if (!this.input.accept.split(",").includes(seen.type)) {
      return "badType";
    } else if (file.size > this.limits.most) {
      return "tooLarge";
    } else if (file.size < this.limits.least) {
      return "tooSmallFile";
    } else if (seen.width && Math.max(seen.width, seen.height) < this.limits.edge) {
      return "tooFewPixels";
    } else if (Math.floor(seen.seconds ?? 0) > this.limits.longest) {
      return "tooLong";
    } else if (seen.seconds && Math.ceil(seen.seconds) < this.limits.shortest) {
      return "tooShort";
    } else {
      return null;
    }
  }

  #upload(row, seen) {
    return new window.tus.Upload(row.file, {
      endpoint: this.input.dataset.endpoint ?? "/uploads",
      headers: { "X-CSRF-TOKEN": document.querySelector("meta[name=csrf-token]")?.content ?? "" },
      metadata: { filename: row.file.name, filetype: seen.type },
      retryDelays: RETRIES,
      chunkSize: PIECE,
      removeFingerprintOnSuccess: true,
      onProgress: sent => this.#progress(row, sent),
      onError: error => this.#fail(row, error),
      onSuccess: () => this.#finish(row),
    });
  }

  #start(row) {
    row.tell(this.text("sending"), "sending");
    row.pause.textContent = this.text("pause");
    row.upload.start();
  }

  #progress(row, sent) {
    row.progress.value = sent;
    if (row.state === "offline" && sent > 0) {
      row.tell(this.text("sending"), "sending");
    }
  }

  #fail(row, error) {
    const refusal = REFUSED[error.originalResponse?.getStatus()];
    if (!navigator.onLine) {
      row.tell(this.text("offline"), "offline");
    } else {
      row.tell(this.text(refusal ?? "failed"), "failed");
    }
    row.pause.textContent = this.text("resume");
  }

  #finish(row) {
    row.tell(this.text("done"), "done");
    row.progress.value = row.progress.max;
    row.pause.hidden = true;
    const id = document.createElement("input");
    id.type = "hidden";
    id.name = this.name;
    id.value = new URL(row.upload.url, location.href).pathname.split("/").pop();
    row.element.append(id);
    this.#look(row, id);
    this.#require();
    this.#continueSubmit();
    this.input.dispatchEvent(new CustomEvent("upload:done", { bubbles: true, detail: { media: id.value } }));
  }

  /** What the server makes of the file; what it cannot take does not go with the form. */
  async #look(row, id) {
    for (let wait = 0; wait < LOOKS && this.#rows.includes(row); wait++) {
      const answer = await fetch(`${this.input.dataset.endpoint ?? "/uploads"}/${id.value}/xem`).catch(() => null);
      const seen = answer?.ok ? await answer.json() : { status: "RECEIVED" };
      if (seen.status === "REFUSED") {
        id.remove();
        row.tell(seen.trouble, "refused");
        return;
      } else if (seen.status === "READY") {
        row.tell(this.text("done"), "done");
        row.show(seen.poster);
        if (seen.length) {
          row.lasts(seen.length);
        }
        return;
      }
      row.tell(this.text("looking"), "done");
      await new Promise(resolve => setTimeout(resolve, 2000));
    }
  }

  async #toggle(row) {
    if (row.state === "sending") {
      await row.upload.abort();
      row.tell(this.text("paused"), "paused");
      row.pause.textContent = this.text("resume");
    } else if (row.upload) {
      this.#start(row);
    }
  }

  #drop(row) {
    this.#rows = this.#rows.filter(other => other !== row);
    row.element.remove();
    if (row.upload && row.state !== "done") {
      // what was sent is also swept away by the server in time
      row.upload.abort(true).catch(() => {});
    }
    this.#require();
    this.#continueSubmit();
  }

  #resumeAll() {
    this.#rows.filter(row => row.state === "offline").forEach(row => this.#start(row));
  }

  #tellOffline() {
    this.#rows.filter(row => row.state === "sending").forEach(row => row.tell(this.text("offline"), "sending"));
  }

  #pending() {
    return this.#rows.filter(row => !["done", "refused"].includes(row.state));
  }

  /** Sending the form waits for the files, then goes on by itself. */
  #submit(event) {
    if (this.#pending().length > 0) {
      event.preventDefault();
      this.#awaited = { submitter: event.submitter };
      this.#pending()[0].element.scrollIntoView({ block: "nearest" });
    }
  }

  #continueSubmit() {
    if (this.#awaited && this.#pending().length === 0 && this.#rows.some(row => row.state === "done")) {
      const { submitter } = this.#awaited;
      this.#awaited = null;
      this.form.requestSubmit(submitter ?? undefined);
    }
  }

  /** A required input is satisfied by what was sent, not by what is chosen. */
  #require() {
    this.wasRequired ??= this.input.required;
    this.input.required = this.wasRequired && this.#rows.length === 0;
  }
}

function readable(bytes) {
  const unit = bytes < 1024 * 1024 ? "kilobyte" : "megabyte";
  const size = bytes / (unit === "kilobyte" ? 1024 : 1024 * 1024);
  return new Intl.NumberFormat(document.documentElement.lang || "vi", {
    style: "unit", unit, maximumFractionDigits: 1,
  }).format(size);
}

function clock(seconds) {
  const whole = Math.round(seconds);
  const two = part => String(part).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

function number(text, otherwise) {
  return text === undefined || text === "" ? otherwise : Number(text);
}

if (window.tus?.isSupported) {
  document.querySelectorAll("input[type=file][data-upload]").forEach(input => new Uploads(input));
}
