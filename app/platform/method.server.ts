/** Whether a request only asks for something (RFC 9110, section 9.2.1): what it leads to may be kept, and may be asked for again. */
export const isRead = ({ method }: { method: string }): boolean =>
  method === "GET" || method === "HEAD";
