// A secret behind the # of a link: filled into its field, and taken out of the address so that it is not shared by chance.
for (const form of document.querySelectorAll("form[data-secret]")) {
  const secret = decodeURIComponent(location.hash.slice(1));
  const field = form.elements[form.dataset.secret];
  if (secret && field && !field.value) {
    field.value = secret;
    history.replaceState(null, "", location.pathname);
  }
}
