// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpparser.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

using namespace Qt::StringLiterals;
namespace beast = boost::beast;
using HttpField = beast::http::field;

struct HttpParser::Grammar
{
    beast::http::request_parser<beast::http::string_body> beast{};
};

namespace {

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// What the specification wants refused, and Beast lets pass.
QString ambiguity(const beast::http::request_parser<beast::http::string_body> &parser)
{
    const auto &message = parser.get();
    const auto count = [&](HttpField field) { return message.count(field); };
    if (count(HttpField::content_length) > 1
        || message[HttpField::content_length].find(',') != beast::string_view::npos)
        return u"The length of the body is given twice."_s;
    if (count(HttpField::transfer_encoding) > 1)
        return u"The transfer coding is given twice."_s;
    if (count(HttpField::transfer_encoding) == 1 && !beast::iequals(message[HttpField::transfer_encoding], "chunked"))
        return u"Only chunked is understood as a transfer coding."_s;
    if (count(HttpField::transfer_encoding) == 1 && (count(HttpField::content_length) > 0 || message.version() < 11))
        return u"Chunks don't go with a given length, nor with HTTP/1.0."_s;
    if (count(HttpField::host) != 1)
        return u"There has to be one Host header."_s;
    if (count(HttpField::authorization) > 1)
        return u"There may be one Authorization header only."_s;
    if (message.version() != 11 && message.version() != 10)
        return u"Only HTTP/1.1 is spoken here."_s;
    if (!message.target().starts_with('/'))
        return u"The target has to be a path."_s;
    return {};
}

} // namespace

HttpParser::HttpParser(int headerBytes, int bodyBytes)
    : m_headerBytes(headerBytes)
    , m_bodyBytes(bodyBytes)
{
    restart();
}

HttpParser::~HttpParser() = default;

void HttpParser::restart()
{
    m_grammar = std::make_unique<Grammar>();
    m_grammar->beast.eager(true);
    m_grammar->beast.header_limit(std::uint32_t(m_headerBytes));
    m_grammar->beast.body_limit(std::uint64_t(m_bodyBytes));
    m_headerChecked = false;
    m_continueSent = false;
}

bool HttpParser::started() const
{
    return m_grammar->beast.got_some();
}

HttpParser::Status HttpParser::refuse(int status, const QString &detail)
{
    m_refusal = {.status = status, .detail = detail};
    return Status::Refused;
}

bool HttpParser::checkHeader()
{
    if (m_headerChecked || !m_grammar->beast.is_header_done())
        return true;
    m_headerChecked = true;
    const QString problem = ambiguity(m_grammar->beast);
    if (!problem.isEmpty())
        refuse(400, problem);
    return problem.isEmpty();
}

HttpParser::Status HttpParser::feed(QByteArray &bytes)
{
    auto &beast = m_grammar->beast;
    beast::error_code error;
    while (!bytes.isEmpty() && !beast.is_done()) {
        // The header by itself first: what is ambiguous must not decide where the body ends.
        beast.eager(m_headerChecked);
        const auto taken = beast.put(boost::asio::const_buffer(bytes.constData(), std::size_t(bytes.size())), error);
        bytes.remove(0, qsizetype(taken));
        if (error == beast::http::error::header_limit)
            return refuse(431, u"The header is larger than %1 bytes."_s.arg(m_headerBytes));
        if (!checkHeader())
            return Status::Refused;
        if (error == beast::http::error::body_limit)
            return refuse(413, u"The body is larger than %1 bytes."_s.arg(m_bodyBytes));
        if (error == beast::http::error::need_more && bytes.size() <= m_headerBytes)
            return Status::Incomplete;
        if (error)
            return refuse(400, u"This is no HTTP/1.1: "_s + QString::fromStdString(error.message()));
    }
    return beast.is_done() ? Status::Complete : Status::Incomplete;
}

bool HttpParser::wantsContinue()
{
    const auto &beast = m_grammar->beast;
    if (m_continueSent || !beast.is_header_done() || beast.is_done())
        return false;
    m_continueSent = beast::iequals(beast.get()[HttpField::expect], "100-continue");
    return m_continueSent;
}

HttpMessage HttpParser::take()
{
    auto message = m_grammar->beast.release();
    HttpMessage result{
        .method = bytes(message.method_string()),
        .target = bytes(message.target()),
        .body = QByteArray::fromStdString(message.body()),
        .keepAlive = message.keep_alive(),
    };
    for (const auto &field : message)
        result.headers.append({bytes(field.name_string()).toLower(), bytes(field.value())});
    restart();
    return result;
}
