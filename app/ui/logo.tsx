/** The name of the product with the red thread below it: in through a loop, out as a line. */
export function Logo({ name }: { name: string }) {
  return (
    <span className="logo">
      <span className="logo__word">{name}</span>
    </span>
  );
}
