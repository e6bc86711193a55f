const fullDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const fullTime = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last of this one; the year is moved into a range without Date's two-digit years.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** RFC 3339 `full-date`: a day that exists. */
export function isDate(text: string): boolean {
  const match = fullDate.exec(text);
  if (match === null) {
    return false;
  }
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** RFC 3339 `full-time`: always with an offset; second 60 only where a leap second can be. */
export function isTime(text: string): boolean {
  const match = fullTime.exec(text);
  if (match === null) {
    return false;
  }
  const [hour, minute, second] = match.slice(1, 4).map(Number) as [number, number, number];
  const offsetHour = Number(match[5] ?? 0);
  const offsetMinute = Number(match[6] ?? 0);
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) {
    return false;
  }
  if (second < 60) {
    return true;
  }
  const sign = match[4] === "-" ? -1 : 1;
  const minutesInDay = 24 * 60;
  const utc = hour * 60 + minute - sign * (offsetHour * 60 + offsetMinute);
  return (utc + 2 * minutesInDay) % minutesInDay === minutesInDay - 1;
}

/** RFC 3339 `date-time` by its grammar: `T` between date and time, never a space. */
export function isDateTime(text: string): boolean {
  return (text[10] === "T" || text[10] === "t") && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}
