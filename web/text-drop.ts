/** Listens for text files that are dropped on the page, and hands on the text of the first one. */
export function listenForText(body: HTMLElement, onText: (text: string) => void): void {
  body.addEventListener('dragover', (event) => event.preventDefault());
  body.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void file.text().then(onText);
    else {
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (text.trim() !== '') onText(text);
    }
  });
}
