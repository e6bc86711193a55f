/** `format: date`, RFC 3339: a day that exists. */
export function isDate(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  // Day 0 of the next month is the last of this one; years repeat after 400, and Date takes small ones for 19xx.
  const last = (): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return /^\d{4}-\d\d-\d\d$/.test(text) && month > 0 && month < 13 && day > 0 && (day < 29 || day <= last());
}

/** `format: time`, RFC 3339: with an offset; second 60 only where a leap second can be. */
export function isTime(text: string): boolean {
  const parts = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i.exec(text);
  if (parts?.[3] !== "60") {
    return parts !== null;
  }
  const [hour, minute, , sign, offsetHour = 0, offsetMinute = 0] = parts.slice(1);
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  const utc = Number(hour) * 60 + Number(minute) + (sign === "-" ? offset : -offset);
  return (utc + 2880) % 1440 === 1439;
}

/** `format: date-time`, RFC 3339: `T` between day and time, never a blank. */
export function isDateTime(text: string): boolean {
  return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** `format: uuid` */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** `format: email`, no stricter than a mail server: it refuses requests. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** `format: hostname` */
export function isHostname(text: string): boolean {
  return text.length < 254 && /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?)(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*\.?$/i.test(text);
}

/** `format: ipv4` */
export function isIpv4(text: string): boolean {
  return /^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}$/.test(text);
}

/** `format: ipv6` */
export function isIpv6(text: string): boolean {
  return /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`);
}

/** `format: uri`: absolute, without blanks and brackets of prose. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(text);
}

/** `format: byte`: base64. */
export function isBase64(text: string): boolean {
  return /^([\w+/]{4})*([\w+/]{2}==|[\w+/]{3}=)?$/.test(text) && !text.includes("_");
}
