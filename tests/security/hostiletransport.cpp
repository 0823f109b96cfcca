// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileanswers.h"

using namespace hostile;
using Kind = Error::Kind;
using Then = Behaviour::Then;

namespace {

QByteArray deflated(const QByteArray &bytes)
{
    // qCompress gives the zlib form behind four bytes of size; HTTP's "deflate" is exactly that.
    return qCompress(bytes, 9).sliced(4);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    return QByteArray{}
        .append(char(number))
        .append(char(number >> 8))
        .append(char(number >> 16))
        .append(char(number >> 24));
}

QByteArray gzip(const QByteArray &bytes, quint32 checksum)
{
    const QByteArray head("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    return head + deflated(bytes).sliced(2).chopped(4) + littleEndian(checksum) + littleEndian(quint32(bytes.size()));
}

// The sum at its end is never reached.
QByteArray bomb(qsizetype size)
{
    return gzip(QByteArray(size, ' '), 0);
}

QByteArray head(const QByteArray &lines)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + lines + "\r\n";
}

QByteArray sized(const QByteArray &body, qsizetype size)
{
    return head("Content-Length: " + QByteArray::number(size) + "\r\n") + body;
}

QByteArray chunks(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

Behaviour encoded(const QByteArray &body, const QByteArray &label)
{
    return RawServer::json(body, 200, {"Content-Encoding: " + label});
}

QList<HostileAnswer> breaks()
{
    const QByteArray &whole = order;
    const auto broken = [](const QByteArray &name, const QByteArray &bytes, Then then = Then::Close) {
        return error(name, {.bytes = bytes, .then = then}, Kind::Interrupted);
    };
    return {
        broken("4 close", ""),
        broken("5 reset", "", Then::Reset),
        broken("6 half a status line", "HTTP/1."),
        broken("6 a status line alone", "HTTP/1.1 200 OK\r\n"),
        broken("7 headers cut", "HTTP/1.1 200 OK\r\nContent-Ty"),
        broken("8 body cut", sized(whole.chopped(5), whole.size())),
        broken("8 body cut by a reset", sized(whole.chopped(5), whole.size()), Then::Reset),
        broken("8 an error cut", "HTTP/1.1 422 No\r\nContent-Length: 50\r\n\r\n{\"err"),
        broken("9 chunks cut", head("Transfer-Encoding: chunked\r\n") + "5\r\n{\"dat\r\n"),
        error("10 drip", {.bytes = sized(whole, whole.size()), .dripMs = 60}, Kind::Timeout),
        error("11 silence", {}, Kind::Timeout),
        error("11 a body that never ends", {.bytes = sized(whole.chopped(5), whole.size())}, Kind::Timeout),
        error("11 100 Continue and no more", {.bytes = "HTTP/1.1 100 Continue\r\n\r\n"}, Kind::Timeout),
    };
}

QList<HostileAnswer> framings()
{
    const QByteArray &whole = order;
    const QByteArray length = "Content-Length: " + QByteArray::number(whole.size()) + "\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    return {
        anyhow("9 a chunk beyond numbers", head(chunked) + "FFFFFFFFFFFFFFFFFF\r\n" + whole),
        anyhow("9 a negative chunk", head(chunked) + "-5\r\n" + whole),
        error("12 length too short", {.bytes = sized(whole, whole.size() - 5)}, Kind::Contract),
        error("12 length too long", {.bytes = sized(whole, whole.size() + 5), .then = Then::Close}, Kind::Interrupted),
        error("12 length negative", {.bytes = head("Content-Length: -1\r\n"), .then = Then::Close}, Kind::Contract),
        anyhow("12 a length beyond numbers", head("Content-Length: 99999999999999999999\r\n") + whole),
        anyhow("13 two lengths", head("Content-Length: 5\r\n" + length) + whole),
        value("13 length and chunks", {.bytes = head("Content-Length: 3\r\n" + chunked) + chunks(whole)}),
        error("14 a deflate bomb", encoded(deflated(QByteArray(60'000'000, ' ')), "deflate"), Kind::Contract),
        error("14 a gzip bomb of 300 MB", encoded(bomb(300'000'000), "gzip"), Kind::Contract),
        error("14 a bomb in a bomb", encoded(gzip(bomb(60'000'000), 0), "gzip"), Kind::Contract),
        error("14 a bomb in a bomb, with both labels", encoded(gzip(bomb(60'000'000), 0), "gzip, gzip"),
            Kind::Interrupted),
        error("14 corrupt deflate", encoded("\x78\x9c-no-", "deflate"), Kind::Contract),
        error("14 corrupt gzip", encoded(gzip(whole, crc32(whole)).replace(12, 4, "oops"), "gzip"), Kind::Contract),
        error("14 gzip by label only", encoded(whole, "gzip"), Kind::Contract),
        value("14 deflate", encoded(deflated(whole), "deflate")),
        value("14 gzip", encoded(gzip(whole, crc32(whole)), "gzip")),
        anyhow("15 100,000 headers", head(QByteArray("X-Many: of them\r\n").repeated(100'000) + length) + whole),
        anyhow("15 a header of 1 MB", head("X-Long: " + QByteArray(1'000'000, 'x') + "\r\n" + length) + whole),
        anyhow(
            "15 a status line of 1 MB", "HTTP/1.1 200 " + QByteArray(1'000'000, 'x') + "\r\nContent-Length: 0\r\n\r\n"),
        error("16 garbage", {.bytes = "\x16\x03\x01 what is this\r\n\r\n", .then = Then::Close}, Kind::Interrupted),
        error("16 HTTP/0.9", {.bytes = whole, .then = Then::Close}, Kind::Interrupted),
        anyhow("16 NUL everywhere", QByteArray(100'000, '\0')),
        value("16 chunked", {.bytes = head(chunked) + chunks(whole)}),
        value("16 ended by closing", {.bytes = head("") + whole, .then = Then::Close}), // or cut
        value("16 after 100 Continue", {.bytes = "HTTP/1.1 100 Continue\r\n\r\n" + sized(whole, whole.size())}),
    };
}

HostileAnswer redirect(const QByteArray &name, int status, const QByteArray &location)
{
    const QByteArrayList headers = location.isEmpty() ? QByteArrayList() : QByteArrayList{"Location: " + location};
    return error(name, RawServer::json("", status, headers), Kind::Contract);
}

QList<HostileAnswer> statuses()
{
    const auto json = [](const QByteArray &body, int status, const QByteArrayList &headers = {}) {
        return RawServer::json(body, status, headers);
    };
    constexpr auto no = IntentState::Rejected;
    const QByteArray errors = R"({"errors":[{"code":"10015","title":"Bad Request"}]})";
    const auto asks = [&json](const QByteArray &name, const QByteArray &scheme) {
        return error(name, json("{}", 401, {"WWW-Authenticate: " + scheme}), Kind::Unauthorized);
    };
    return {
        redirect("17 301 to itself", 301, "/v2/number_orders/8"),
        redirect("17 302 to another host", 302, "https://evil.example/v2"),
        redirect("17 303 without a place", 303, ""),
        redirect("17 307 to plain http", 307, "http://evil.example/v2"),
        redirect("17 308 with a user", 308, "https://api.telnyx.com@evil.example/"),
        redirect("17 307 to /", 307, "/"),
        redirect("17 308 to no address", 308, "http://[:::%%%"),
        redirect("17 300", 300, "/v2"),
        redirect("17 304", 304, ""),
        asks("18 401 Basic", "Basic realm=\"x\""),
        asks("18 401 NTLM", "NTLM"),
        asks("18 401 Negotiate", "Negotiate"),
        asks("18 401 Digest", "Digest realm=\"x\", nonce=\"y\""),
        error("18 401 with errors", json(errors, 401), Kind::Unauthorized, no),
        error("19 407", json("{}", 407, {"Proxy-Authenticate: Basic realm=\"x\""}), Kind::Contract),
        error("20 429, a wait of 10^9 s", json(errors, 429, {"Retry-After: 1000000000"}), Kind::RateLimited),
        error("20 429, a wait in words", json(errors, 429, {"Retry-After: soon"}), Kind::RateLimited),
        error("20 503, a wait of 10^9 s", json("{}", 503, {"Retry-After: 1000000000"}), Kind::Server),
        value("21 odd rate headers",
            json(order, 200, {"x-ratelimit-limit: -5", "x-ratelimit-remaining: many", "x-ratelimit-reset: 1e99"})),
        value("21 rate headers of no size",
            json(order, 200, {"x-ratelimit-limit: 0", "x-ratelimit-remaining:", "x-ratelimit-reset: -1"})),
        error("22 404 without a body", RawServer::answer(404, "", ""), Kind::Refused),
        error("22 400 with errors", json(errors, 400), Kind::Refused),
        error("22 409 with errors", json(errors, 409), Kind::Refused),
        error("22 418", json("{}", 418), Kind::Refused),
        error("22 422 as text", RawServer::answer(422, "text/plain", errors), Kind::Refused),
        error("22 501", json("{}", 501), Kind::Server),
        error("22 999", json("{}", 999), Kind::Contract),
    };
}

} // namespace

QList<HostileAnswer> HostileAnswer::ofTransport()
{
    return breaks() + framings() + statuses();
}
