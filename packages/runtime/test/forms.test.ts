import { describe, expect, test } from "vitest";
import { isParameterError } from "../src/index.ts";
import { createExampleClient } from "./example/client.ts";
import { json, serve } from "./support/server.ts";

const uid = { path: { uid: "1" } };

describe("a multipart body", () => {
  test("carries files, repeated fields, JSON and text, with the boundary that fetch chose", async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    const client = createExampleClient({ baseUrl: server.url, auth: { apiKey: "k" } });

    const result = await client.uploadDocument({
      ...uid,
      body: {
        kind: "passport",
        pages: [1, 2],
        meta: { side: "front" },
        file: new File(["%PDF"], "a.pdf", { type: "application/pdf" }),
      },
    });

    expect(result).toMatchObject({ ok: true, status: 204 });
    const [{ headers, body } = { headers: {}, body: "" }] = server.received;
    const type = String(headers["content-type"]);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const file = form.get("file") as File;
    expect(form.get("kind")).toBe("passport");
    expect(form.getAll("pages")).toEqual(["1", "2"]);
    expect(form.get("meta")).toBe('{"side":"front"}');
    expect([file.name, file.type, await file.text()]).toEqual(["a.pdf", "application/pdf", "%PDF"]);
  });

  test("may be made by the caller", async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    const form = new FormData();
    form.append("kind", "id");

    await createExampleClient({ baseUrl: server.url }).uploadDocument({
      ...uid,
      body: form as unknown as { kind: string; file: Blob },
    });

    expect(server.received[0]?.body).toContain('name="kind"\r\n\r\nid');
  });

  test("takes bytes, dates and big numbers", async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    const body = { at: new Date(0), amount: 2n ** 64n, file: Uint8Array.of(65, 66), left: undefined };

    await createExampleClient({ baseUrl: server.url }).uploadDocument({
      ...uid,
      body: body as unknown as { kind: string; file: Blob },
    });

    const sent = server.received[0]?.body;
    expect(sent).toContain('name="at"\r\n\r\n1970-01-01T00:00:00.000Z');
    expect(sent).toContain('name="amount"\r\n\r\n18446744073709551616');
    expect(sent).toContain("\r\n\r\nAB\r\n");
    expect(sent).not.toContain("left");
  });

  test("goes through raw as well", async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    const client = createExampleClient({ baseUrl: server.url });
    const init = { params: { path: { uid: "1" } }, body: { kind: "id", file: new Blob(["x"]) } };

    // This path is in the table, not among the types of the example.
    await client.raw.PUT("/customers/{uid}/document" as never, init as never);

    expect(server.received[0]?.url).toBe("/customers/1/document");
    expect(server.received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.received[0]?.body).toContain('name="kind"\r\n\r\nid');
  });

  const refused = [{ kind: null }, { kind: () => 1 }, { kind: Number.NaN }, { kind: 1 / 0 }, ["id"], "text", null];
  test.each(refused)("%j is refused", async (body) => {
    const client = createExampleClient({ baseUrl: "sandbox" });
    const call = client.uploadDocument({ ...uid, body: body as unknown as { kind: string; file: Blob } });

    await expect(call).rejects.toSatisfy(isParameterError);
  });
});

describe("a form-encoded body", () => {
  test("is written as such", async () => {
    const server = await serve((_, response) => json(response, 200, { id: "t" }));

    await createExampleClient({ baseUrl: server.url }).logIn({ body: { login: "a&b=ü", password: "p w" } });

    expect(server.received[0]).toMatchObject({
      body: "login=a%26b%3D%C3%BC&password=p+w",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  });

  test("may be made by the caller, and refuses files", async () => {
    const server = await serve((_, response) => json(response, 200, { id: "t" }));
    const client = createExampleClient({ baseUrl: server.url });
    const logIn = (body: unknown) => client.logIn({ body: body as { login: string; password: string } });

    await logIn(new URLSearchParams({ a: "1" }));

    expect(server.received[0]?.body).toBe("a=1");
    await expect(logIn({ login: new Blob(["x"]) })).rejects.toSatisfy(isParameterError);
  });
});
