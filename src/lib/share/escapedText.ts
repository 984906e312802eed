const REFERENCES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** Text as it stands in HTML and XML, in elements and in attributes within double quotes. */
export const escapedText = (text: string): string => text.replace(/[&"<>]/g, (sign) => REFERENCES[sign]!);
