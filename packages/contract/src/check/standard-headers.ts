const names: ReadonlySet<string> = new Set(
  `accept-ch accept-patch accept-post accept-ranges age allow alt-svc cache-control connection content-disposition
  content-encoding content-language content-length content-location content-range content-security-policy
  content-security-policy-report-only content-type cross-origin-embedder-policy cross-origin-opener-policy
  cross-origin-resource-policy date etag expect-ct expires keep-alive last-modified link location nel origin-agent-cluster
  permissions-policy pragma proxy-authenticate referrer-policy report-to reporting-endpoints retry-after server
  server-timing set-cookie strict-transport-security timing-allow-origin trailer transfer-encoding upgrade vary via
  warning www-authenticate x-content-type-options x-dns-prefetch-control x-download-options x-frame-options
  x-permitted-cross-domain-policies x-powered-by x-xss-protection`.split(/\s+/),
);

/** Whether a response header is part of HTTP or of common server software, so that no spec needs to name it. */
export function isStandardHeader(name: string): boolean {
  return names.has(name) || name.startsWith("access-control-") || name.startsWith("cf-");
}
