package org.fonds.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import org.fonds.RunningSite;

/** A program that sends files by pieces, as one person, and can be cut off at any byte. */
final class Sending {

  private final RunningSite site;
  private final String token;

  /**
   * @param token of the person; empty for nobody
   */
  Sending(RunningSite site, String token) {
    this.site = site;
    this.token = token;
  }

  HttpRequest.Builder request(String address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.address(address)).header("Tus-Resumable", "1.0.0");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> send(HttpRequest request) {
    return site.visitor().send(request);
  }

  static String metadata(String name, String path) {
    return "filename " + base64(name) + ",path " + base64(path);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  HttpResponse<String> begin(String metadata, long size) {
    return send(
        request("/api/uploads")
            .header("Upload-Length", String.valueOf(size))
            .header("Upload-Metadata", metadata)
            .POST(BodyPublishers.noBody())
            .build());
  }

  /** Begins a file; answers its address. */
  String begun(String name, long size) {
    return location(begin(metadata(name, name), size));
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  HttpResponse<String> patch(String address, long offset, byte[] bytes) {
    return send(
        request(address)
            .header("Upload-Offset", String.valueOf(offset))
            .header("Content-Type", "application/offset+octet-stream")
            .method("PATCH", BodyPublishers.ofByteArray(bytes))
            .build());
  }

  HttpResponse<String> head(String address) {
    return send(request(address).method("HEAD", BodyPublishers.noBody()).build());
  }

  HttpResponse<String> get(String address) {
    return send(request(address).GET().build());
  }

  long offset(String address) {
    return Long.parseLong(head(address).headers().firstValue("Upload-Offset").orElseThrow());
  }

  /** Says that it sends all the rest of a file and breaks the line after some bytes. */
  void cut(String address, long offset, byte[] whole, int after) {
    try (Socket line = stall(address, offset, whole, after)) {
      assertThat(line.isConnected()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #cut}, but the line stays, and nothing more comes over it. */
  Socket stall(String address, long offset, byte[] whole, int after) throws IOException {
    String head =
        "PATCH %s HTTP/1.1\r\nHost: archive\r\nAuthorization: Bearer %s\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: %d\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: %d\r\n\r\n"
            .formatted(address, token, offset, whole.length - offset);
    Socket line = new Socket(InetAddress.getLoopbackAddress(), site.address("/").getPort());
    OutputStream out = line.getOutputStream();
    out.write(head.getBytes(ISO_8859_1));
    out.write(Arrays.copyOfRange(whole, (int) offset, (int) offset + after));
    out.flush();
    return line;
  }

  static String document(HttpResponse<String> answer) {
    return answer.headers().firstValue("Fonds-Document").orElseThrow();
  }

  static String outcome(HttpResponse<String> answer) {
    return answer.headers().firstValue("Fonds-Outcome").orElse("");
  }
}
