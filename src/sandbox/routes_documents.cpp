// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/documents.h>
#include <sandbox/filekinds.h>
#include <sandbox/filelinks.h>
#include <sandbox/listing.h>
#include <sandbox/multipart.h>
#include <sandbox/routes.h>
#include <sandbox/rules.h>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto referenceList = "filter[customer_reference][in]"_L1;

Answer answerDocument(Context &context, const QString &id)
{
    auto row = context.database.query("SELECT " + documentColumns + " FROM documents WHERE id = ?", id);
    return row.next() ? Answer::data(documentJson(row)) : notFound(u"document"_s);
}

QByteArray orderOf(const Request &request)
{
    QByteArray order;
    for (const QString &field : request.values("sort"_L1)) {
        const bool descends = field.startsWith(u'-');
        order += (descends ? field.mid(1) : field).toLatin1() + (descends ? " DESC, " : ", ");
    }
    return order + "position DESC";
}

Answer listDocuments(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.time("created_at", request, "filter[created_at]"_L1);
    conditions.equal("customer_reference", request, "filter[customer_reference][eq]"_L1);
    conditions.contains("filename", request, "filter[filename][contains]"_L1);
    if (request.has(referenceList))
        conditions.oneOf("customer_reference", request.values(referenceList));
    return answerPage(context.database, {documentColumns, "documents", conditions, orderOf(request)}, request.page,
        [](const Statement &row) { return documentJson(row); });
}

// What a request carries, as it names it.
struct Parcel
{
    QString filename{};
    QString customerReference{};
    QByteArray content{};
};

Answer unfit(int code, const QString &detail, const QString &pointer)
{
    return Answer::error(422, {.code = code, .detail = detail, .pointer = pointer});
}

std::variant<Parcel, Answer> readJson(const QJsonObject &body)
{
    QList<Problem> problems;
    Parcel parcel{readText(body, "filename"_L1, problems), readText(body, "customer_reference"_L1, problems)};
    const QString file = readText(body, "file"_L1, problems);
    const QString url = readText(body, "url"_L1, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (file.isEmpty() && !url.isEmpty())
        return unfit(10015, u"The sandbox reaches no other machine: send the file itself."_s, u"/url"_s);
    const auto decoded = QByteArray::fromBase64Encoding(
        file.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return unfit(10015, u"This is not base64."_s, u"/file"_s);
    parcel.content = *decoded;
    return parcel;
}

std::variant<Parcel, Answer> readParts(const Request &request)
{
    const auto parts = readForm(request);
    if (!parts)
        return Answer::error(400, {.code = 10015, .detail = u"The form can't be read."_s});
    Parcel parcel;
    for (const FormPart &part : *parts) {
        if (part.name == "file") {
            parcel.content = part.content;
            parcel.filename = part.filename;
        } else if (part.name == "customer_reference") {
            parcel.customerReference = QString::fromUtf8(part.content);
        }
    }
    return parcel;
}

bool isPrintable(const QString &name)
{
    return name.size() <= rules::longestFilename
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() && c != u'/'; });
}

Answer uploadDocument(Context &context, const Request &request, const QStringList &)
{
    const auto read = isForm(request) ? readParts(request) : readJson(request.json);
    if (const auto *refused = std::get_if<Answer>(&read))
        return *refused;
    const Parcel &parcel = std::get<Parcel>(read);
    if (parcel.content.isEmpty())
        return unfit(10004, u"A file is needed."_s, u"/file"_s);
    if (parcel.content.size() > rules::largestDocument)
        return unfit(10033, u"20 MB is the maximum allowed."_s, u"/file"_s);
    if (!isPrintable(parcel.filename))
        return unfit(10015, u"A name has at most 512 characters, all of them printable."_s, u"/filename"_s);
    const QString name = parcel.filename.isEmpty() ? u"document"_s : parcel.filename;
    const FileKind *kind = kindOf(parcel.content, name);
    if (!kind)
        return unfit(10015,
            u"A document has to be one of these: pdf, png, jpeg, csv, txt, json, docx, doc, xlsx, xls."_s, u"/file"_s);
    const Upload upload{tidied(name, *kind), kind, parcel.content, parcel.customerReference};
    return answerDocument(context, addDocument(context, upload, context.clock.now()));
}

Answer readDocument(Context &context, const Request &, const QStringList &parts)
{
    return answerDocument(context, parts.first());
}

Answer changeDocument(Context &context, const Request &request, const QStringList &parts)
{
    const QString &id = parts.first();
    const Answer bytes = documentFile(context, id);
    if (bytes.isError())
        return bytes;
    QList<Problem> problems;
    const QString reference = readText(request.json, "customer_reference"_L1, problems);
    const QString filename = readText(request.json, "filename"_L1, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (!isPrintable(filename))
        return unfit(10015, u"A name has at most 512 characters, all of them printable."_s, u"/filename"_s);
    const qint64 now = context.clock.now();
    if (request.json.contains("customer_reference"_L1))
        context.database.run(
            "UPDATE documents SET customer_reference = ?, updated_at = ? WHERE id = ?", reference, now, id);
    if (!filename.isEmpty())
        context.database.run("UPDATE documents SET filename = ?, updated_at = ? WHERE id = ?",
            tidied(filename, *kindOf(bytes.body, filename)), now, id);
    return answerDocument(context, id);
}

Answer dropDocument(Context &context, const Request &, const QStringList &parts)
{
    const Answer answer = answerDocument(context, parts.first());
    const qint64 position = context.database.number("SELECT position FROM documents WHERE id = ?", parts.first());
    if (!answer.isError() && linksOf(context, position) > 0)
        return unfit(10021, u"An order or a requirement group uses this document."_s, {});
    removeDocument(context, position);
    return answer;
}

Answer downloadDocument(Context &context, const Request &, const QStringList &parts)
{
    return documentFile(context, parts.first());
}

Answer downloadLink(Context &context, const Request &request, const QStringList &parts)
{
    if (const Answer answer = answerDocument(context, parts.first()); answer.isError())
        return answer;
    const QString host = QString::fromLatin1(request.header("host"));
    return Answer::data(QJsonObject{{u"url"_s, u"http://%1/%2"_s.arg(host, signedPath(context, parts.first()))}});
}

Answer listLinks(Context &context, const Request &request, const QStringList &)
{
    Conditions conditions;
    conditions.equal("d.id", request, "filter[document_id]"_L1);
    conditions.equal("l.record_type", request, "filter[linked_record_type]"_L1);
    conditions.equal("l.record", request, "filter[linked_resource_id]"_L1);
    return answerPage(context.database, {linkColumns, linkTables, conditions, "l.position DESC"}, request.page,
        [](const Statement &row) { return linkJson(row); });
}

} // namespace

QList<Route> documentRoutes()
{
    QStringList orders;
    for (const QString &field : {u"filename"_s, u"created_at"_s, u"updated_at"_s})
        orders << field << u'-' + field;
    const QString one = u"/documents/{id}"_s;
    return {
        {.method = "GET",
            .pattern = u"/documents"_s,
            .handle = listDocuments,
            .query =
                {
                    {"filter[created_at][gt]"_L1, QueryKind::Time},
                    {"filter[created_at][lt]"_L1, QueryKind::Time},
                    {"filter[customer_reference][eq]"_L1},
                    {referenceList, QueryKind::List},
                    {"filter[filename][contains]"_L1},
                    {"sort"_L1, QueryKind::Choices, orders},
                },
            .paging = Paging::Standard},
        {.method = "POST",
            .pattern = u"/documents"_s,
            .handle = uploadDocument,
            .query = {{"content-type"_L1, QueryKind::Choice, {u"multipart"_s}}},
            .takesForm = true},
        {.method = "GET", .pattern = one, .handle = readDocument},
        {.method = "PATCH", .pattern = one, .handle = changeDocument},
        {.method = "DELETE", .pattern = one, .handle = dropDocument},
        {.method = "GET", .pattern = one + u"/download"_s, .handle = downloadDocument},
        {.method = "GET", .pattern = one + u"/download_link"_s, .handle = downloadLink},
        {.method = "GET",
            .pattern = u"/document_links"_s,
            .handle = listLinks,
            .query =
                {
                    {"filter[document_id]"_L1},
                    {"filter[linked_record_type]"_L1},
                    {"filter[linked_resource_id]"_L1},
                },
            .paging = Paging::Standard},
    };
}

} // namespace sandbox
