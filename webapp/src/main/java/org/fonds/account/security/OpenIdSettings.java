package org.fonds.account.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an OpenID Connect provider says of a person's role: keys {@code fonds.openId.*}. How the
 * provider is reached are keys of Spring's, {@code spring.security.oauth2.client.*}.
 *
 * @param groupsClaim the claim with the person's groups, such as {@code groups}; null where an
 *     administrator says who is more than a reader
 * @param archivists the group whose members are archivists; null for none
 * @param administrators the group whose members are administrators; null for none
 */
@ConfigurationProperties(prefix = "fonds.open-id", ignoreUnknownFields = false)
public record OpenIdSettings(
    @Nullable String groupsClaim, @Nullable String archivists, @Nullable String administrators) {}
