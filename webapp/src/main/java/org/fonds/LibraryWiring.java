package org.fonds;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the library that draws PDF files. Browsers keep it: its address names its version, and
 * without that every page of the site would fetch two megabytes anew.
 */
@Configuration(proxyBeanMethods = false)
class LibraryWiring implements WebMvcConfigurer {

  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/webjars/pdf-js/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/pdf-js/")
        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable());
  }
}
