// As openapi-typescript writes it.
export interface paths {
  "/customers": {
    get: operations["listCustomers"];
    post: operations["createCustomer"];
    put?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
  };
  "/customers/{uid}": {
    get: operations["getCustomer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
  };
}

export interface components {
  schemas: {
    Customer: { uid: string; email: string; name?: string; balance?: number };
    CustomerPage: { data: components["schemas"]["Customer"][]; totalPages: number };
    CreateCustomerRequest: { email: string; name?: string; password?: string };
    Error: { message: string };
    ValidationError: { message: string; fields: { [key: string]: string } };
  };
}

export interface operations {
  listCustomers: {
    parameters: { query?: { page?: number; perPage?: number }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { "application/json": components["schemas"]["CustomerPage"] } } };
  };
  createCustomer: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": components["schemas"]["CreateCustomerRequest"] } };
    responses: {
      201: { headers: object; content: { "application/json": components["schemas"]["Customer"] } };
      403: { headers: object; content: { "application/json": components["schemas"]["Error"] } };
    };
  };
  getCustomer: {
    parameters: { query?: never; header?: never; path: { uid: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: object; content: { "application/json": components["schemas"]["Customer"] } };
      404: { headers: object; content?: never };
    };
  };
}
