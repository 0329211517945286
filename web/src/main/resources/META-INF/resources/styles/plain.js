// Buttons that copy what is there to be copied. Without this script it is selected whole by one click.
const root = document.documentElement;
for (const text of document.querySelectorAll('.vn-copy')) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'vn-copier';
  button.textContent = root.dataset.copy;
  const name = text.closest('div')?.querySelector('dt')?.textContent ?? '';
  button.setAttribute('aria-label', `${root.dataset.copy} – ${name}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = root.dataset.copied;
    setTimeout(() => (button.textContent = root.dataset.copy), 2000);
  });
  text.after(button);
}
