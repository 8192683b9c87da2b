/** Web addresses, without the punctuation that ends a sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'])/g;

/** Text with its web addresses as links. Everything else stays text. */
export function PlainText({ text }: { text: string }) {
  const parts = text.split(ADDRESS); // Every second part is an address
  return <>{parts.map((part, index) => (index % 2 ? <Address key={index} url={part} /> : part))}</>;
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {url}
    </a>
  );
}
