// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileanswers.h"

using namespace hostile;
using Kind = Error::Kind;
using Then = Behaviour::Then;

const QByteArray hostile::order = orderWith("");

QByteArray hostile::orderWith(const QByteArray &members)
{
    return "{\"data\":{" + members + R"("id":"7","status":"pending","phone_numbers":[{"phone_number":"+13125550100"},)"
        + R"({"phone_number":"+13125550101"}]}})";
}

HostileAnswer hostile::value(const QByteArray &name, const Behaviour &behaviour)
{
    return {.name = name, .behaviour = behaviour, .read = HostileAnswer::Read::Value, .write = IntentState::Ambiguous};
}

HostileAnswer hostile::error(const QByteArray &name, const Behaviour &behaviour, Kind kind, IntentState write)
{
    return {.name = name, .behaviour = behaviour, .kind = kind, .write = write};
}

HostileAnswer hostile::anyhow(const QByteArray &name, const QByteArray &bytes)
{
    return {.name = name, .behaviour = {.bytes = bytes, .then = Then::Close}, .read = HostileAnswer::Read::Anyhow};
}

QList<HostileAnswer> HostileAnswer::ofBodies()
{
    const auto json = [](const QByteArray &body) { return RawServer::json(body); };
    const auto answer = [](int status, const QByteArray &type, const QByteArray &body) {
        return RawServer::answer(status, type, body);
    };
    const auto nested = [](qsizetype depth) {
        return orderWith("\"extra\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + ',');
    };
    const auto contract = [&json](const QByteArray &name, const QByteArray &body) {
        return error(name, json(body), Kind::Contract);
    };
    const auto odd = [&json](const QByteArray &name, const QByteArray &members) {
        return value(name, json(orderWith(members)));
    };
    return {
        contract("22 empty", ""),
        error("22 204", {.bytes = "HTTP/1.1 204 No Content\r\n\r\n"}, Kind::Contract),
        error("23 HTML", answer(200, "text/html; charset=utf-8", "<html>Sign in to the hotel</html>"), Kind::Contract),
        contract("23 HTML that claims to be JSON", "<html>Sign in</html>"),
        error("23 502 in HTML", answer(502, "text/html", "<html>Bad gateway</html>"), Kind::Server),
        value("24 no content type", answer(200, "", order)),
        value("24 another content type", answer(200, "text/plain", order)),
        value("24 byte order mark", json("\xEF\xBB\xBF" + order)),
        contract("24 UTF-16", QByteArray("\xFF\xFE{\0\"\0d\0", 8)),
        contract("25 truncated", order.chopped(5)),
        contract("26 a list", "[1,2]"),
        contract("26 a text", "\"hello\""),
        contract("26 null", "null"),
        contract("26 a number", "7"),
        contract("27 no data", R"({"meta":{}})"),
        contract("27 data null", R"({"data":null})"),
        contract("27 data a list", R"({"data":[{"id":"7"}]})"),
        contract("27 data a text", R"({"data":"7"})"),
        contract("28 200 with errors", R"({"errors":[{"code":"10007","title":"Unexpected error"}]})"),
        contract("28 200 with errors and data null", R"({"errors":[{"code":"1"}],"data":null})"),
        value("28 errors beside the data", json(R"({"errors":[{"code":"1"}],)" + order.sliced(1))),
        value("29 id a number", json(R"({"data":{"id":7}})")),
        contract("29 id an object", R"({"data":{"id":{}}})"),
        contract("29 id true", R"({"data":{"id":true}})"),
        odd("29 wrong types everywhere",
            R"("phone_numbers_count":"two","requirements_met":"true","created_at":7,)"
            R"("sub_number_orders_ids":"none","connection_id":[],)"),
        value("29 numbers a text", json(R"({"data":{"id":"7","phone_numbers":"none"}})")),
        contract("30 no id", R"({"data":{"status":"pending"}})"),
        contract("30 id empty", R"({"data":{"id":""}})"),
        value("30 nothing but an id", json(R"({"data":{"id":"7"}})")),
        value("31 two ids", json(R"({"data":{"id":"7","id":"8"}})")),
        value("31 two data", json(order.chopped(1) + R"(,"data":{"id":"8"}})")),
        value("32 depth 1,000", json(nested(1'000))),
        contract("32 depth 1,025", nested(1'025)),
        contract("32 depth 100,000", nested(100'000)),
        contract("32 depth 100,000, never closed", "{\"data\":" + QByteArray(100'000, '[')),
        contract("33 a text of 50 MB", orderWith("\"reference\":\"" + QByteArray(50'000'000, 'x') + "\",")),
        odd("33 a text of 7 MB",
            "\"customer_reference\":\"\",\"connection_id\":\"" + QByteArray(7'000'000, 'x') + "\","),
        value("33 a million numbers",
            json(R"({"data":{"id":"7","phone_numbers":[)" + QByteArray("{},").repeated(1'000'000) + "{}]}}")),
        value("33 a million names",
            json(orderWith("\"sub_number_orders_ids\":[" + QByteArray("0,").repeated(1'000'000) + "0],"))),
        odd("34 NUL", R"("connection_id":"a\u0000b",)"),
        odd("34 a lone surrogate", R"("connection_id":"\ud800",)"),
        odd("34 broken UTF-8", "\"connection_id\":\"\xFF\","),
        odd("34 broken UTF-8 and a number beyond all", "\"connection_id\":\"\xFF\",\"phone_numbers_count\":1e999,"),
        odd("34 broken UTF-8 behind 4 million backslashes",
            "\"connection_id\":\"" + QByteArray(4'000'000, '\\') + "\xFF\","),
        odd("35 1e999", R"("phone_numbers_count":1e999,)"),
        odd("35 2^63", R"("phone_numbers_count":9223372036854775808,)"),
        odd("35 -0", R"("phone_numbers_count":-0,)"),
        odd("35 30 digits", R"("phone_numbers_count":123456789012345678901234567890,)"),
        contract("36 NaN", R"({"data":{"id":NaN}})"),
        contract("36 Infinity", R"({"data":{"id":"7","phone_numbers_count":Infinity}})"),
        odd("37 a status nobody knows", R"("status":"on_the_moon",)"),
        contract("41 another order", R"({"data":{"id":"8","customer_reference":"somebody else's"}})"),
        value("41 an order with another's mark",
            json(orderWith(R"("customer_reference":"x-tc1-zzzzzzaaaaaaabbbbbbbbbbbbb",)"))),
        value("41 an order for other numbers",
            json(R"({"data":{"id":"7","phone_numbers":[{"phone_number":"+493012345678"}]}})")),
    };
}
