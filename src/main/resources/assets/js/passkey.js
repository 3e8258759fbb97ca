// Passkeys: a button with data-passkey asks its address for a challenge, the device for an answer, and sends that back.
const csrf = document.querySelector("meta[name=csrf-token]").content;
const failed = document.querySelector("[data-passkey-failed]");

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "X-CSRF-TOKEN": csrf, "Content-Type": "text/plain" },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

function readable(options) {
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  for (const list of ["allowCredentials", "excludeCredentials"]) {
    options[list] = (options[list] ?? []).map(one => ({ ...one, id: bytes(one.id) }));
  }
  return options;
}

function answer(credential) {
  const { response } = credential;
  const common = {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  };
  return response.attestationObject
    ? { ...common, response: { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON), transports: response.getTransports?.() ?? [] } }
    : { ...common, response: { authenticatorData: text(response.authenticatorData), clientDataJSON: text(response.clientDataJSON), signature: text(response.signature), userHandle: response.userHandle ? text(response.userHandle) : undefined } };
}

async function use(button) {
  const address = button.dataset.passkey;
  failed.hidden = true;
  button.setAttribute("aria-busy", "true");
  try {
    const publicKey = readable(await post(`${address}/thu-thach`));
    const made = await navigator.credentials[button.dataset.passkeyAct]({ publicKey });
    location.assign((await post(address, answer(made))).goTo);
  } catch (reason) {
    console.info(reason);
    failed.hidden = false;
  } finally {
    button.removeAttribute("aria-busy");
  }
}

if (window.PublicKeyCredential) {
  for (const button of document.querySelectorAll("[data-passkey]")) {
    button.hidden = false;
    button.addEventListener("click", () => use(button));
  }
}
