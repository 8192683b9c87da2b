/** Lets the browser keep a content as a file. */
export function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  save(address, name);
  URL.revokeObjectURL(address);
}

export function save(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}
