declare module "swagger-ui-dist/swagger-ui-bundle.js" {
  export default function SwaggerUI(settings: Record<string, unknown>): unknown;
}
