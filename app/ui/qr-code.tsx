import { encode } from "uqr";

export interface QrCodeProps {
  /** What the code holds; it never leaves the server except in the drawing. */
  value: string;
  /** What someone gets by scanning it. */
  label: string;
}

/** One path with a square per dark module: in a matrix of modules, out SVG path data. */
function modulesPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((line, y) => line.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
}

/** A QR code as a drawing made on the server; always dark on white, because scanners need that. */
export function QrCode({ value, label }: QrCodeProps) {
  const { data, size } = encode(value, { ecc: "M", border: 4 });
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      width="192"
      height="192"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={modulesPath(data)} fill="#000" />
    </svg>
  );
}
