/** Hands the reader a file made by the page. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the content over once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
