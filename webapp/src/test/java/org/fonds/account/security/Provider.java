package org.fonds.account.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small OpenID Connect provider on this machine, at which one person is signed in. */
public final class Provider implements AutoCloseable {

  private static final String CLIENT = "fonds";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, String> nonces = new HashMap<>();
  private Map<String, Object> person = Map.of();

  private Provider(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  public static Provider start() throws IOException, JOSEException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Provider provider = new Provider(server, new RSAKeyGenerator(2048).keyID("one").generate());
    server.createContext("/.well-known/openid-configuration", provider::configuration);
    server.createContext("/authorize", provider::authorize);
    server.createContext("/token", provider::token);
    server.createContext(
        "/keys", exchange -> json(exchange, new JWKSet(provider.key.toPublicJWK()).toString()));
    server.start();
    return provider;
  }

  /** Who comes next, by claims; {@code sub} must be among them. */
  public void signIn(Map<String, Object> claims) {
    person = claims;
  }

  /** The settings of a site that knows this provider. */
  public String[] settings() {
    String client = "--spring.security.oauth2.client.registration.institute.";
    return new String[] {
      client + "client-id=" + CLIENT,
      client + "client-secret=secret",
      client + "client-name=the Institute",
      client + "scope=openid,profile",
      "--spring.security.oauth2.client.provider.institute.issuer-uri=" + issuer()
    };
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void configuration(HttpExchange exchange) throws IOException {
    json(
        exchange,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
        "jwks_uri":"%1$s/keys","subject_types_supported":["public"],\
        "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}\
        """
            .formatted(issuer()));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    nonces.put("code", asked.getOrDefault("nonce", ""));
    exchange
        .getResponseHeaders()
        .add("Location", asked.get("redirect_uri") + "?code=code&state=" + asked.get("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    json(
        exchange,
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
            .formatted(idToken()));
  }

  private String idToken() {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(List.of(CLIENT))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonces.get("code"));
    person.forEach(claims::claim);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(each -> each.split("=", 2))
        .collect(
            Collectors.toMap(
                each -> each[0], each -> each[0].equals("state") ? each[1] : decoded(each[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
