package org.fonds.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.fonds.site.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What OpenAPI says of the API as a whole; it lies at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  /** What operations call the way in which programs say for whom they act. */
  static final String BEARER = "token";

  @Bean
  OpenAPI openApi(SiteSettings site) {
    return new OpenAPI()
        .info(
            new Info()
                .title(site.name())
                .version("1")
                .description(
                    "Search and documents of this archive. Every address also answers under"
                        + " /api/v1/, which keeps its meaning when a newer version comes; /api/ is"
                        + " always the newest. Errors are problem+json (RFC 9457)."))
        .components(
            new Components()
                .addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A token that an archivist makes on the desk.")))
        .servers(List.of(new Server().url(site.address().toString())));
  }
}
