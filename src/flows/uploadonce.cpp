// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadonce.h"

#include <api/documents.h>
#include <flows/outcome.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// After a lost answer a document is looked for this often. If the loss was in an earlier run, the list has had its
// time.
constexpr qint64 documentLookGapsMs[] = {1000, 2000, 4000, 8000, 15000};
constexpr int looksForEarlier = 3;

struct UploadText
{
    Q_DECLARE_TR_FUNCTIONS(UploadOnce)
};

bool isSameContent(const Document &document, const DocumentFile &file)
{
    return document.sha256.compare(file.sha256, Qt::CaseInsensitive) == 0;
}

KnownUpload knownOf(const Document &document, const DocumentFile &file)
{
    return {.sha256 = file.sha256,
        .documentId = document.id,
        .kind = QString::fromLatin1(file.type->extension),
        .uploadedAt = document.createdAt};
}

// As the provider has it; nothing: gone there.
QCoro::Task<Result<std::optional<Document>>> known(Session &session, Record &record, Worker &state, QString id)
{
    const Nothing nothing;
    const auto document = co_await session.call(api::documents::fetch, nothing, id);
    if (document)
        co_return std::optional(*document);
    if (document.error().status != 404)
        co_return document.error();
    uploads::forget(state, record.account(), id);
    co_return std::optional<Document>();
}

// By its mark, whoever uploaded it.
QCoro::Task<Result<std::optional<Document>>> marked(Session &session, DocumentFile file)
{
    DocumentFilter filter;
    filter.customerReference = documentMark(file.sha256);
    const auto page = co_await session.call(api::documents::list, filter);
    if (!page)
        co_return page.error();
    const auto document =
        std::ranges::find_if(page->data, [&](const Document &candidate) { return isSameContent(candidate, file); });
    co_return document == page->data.cend() ? std::optional<Document>() : std::optional(*document);
}

// The same, looked for again until it is there or the looks are over.
QCoro::Task<Result<std::optional<Document>>> awaited(Session &session, DocumentFile file, int looks)
{
    Result<std::optional<Document>> found = std::optional<Document>();
    for (int look = 0; look < looks && !(found && *found); ++look) {
        co_await pause(session, documentLookGapsMs[look]);
        found = co_await marked(session, file);
    }
    co_return found;
}

// What the provider has of it already.
QCoro::Task<Result<std::optional<Document>>> existing(
    Session &session, Record &record, Worker &state, DocumentFile file)
{
    const auto finding = uploads::find(state, record.account(), file.sha256);
    const auto found = co_await later(session, finding);
    const std::optional<KnownUpload> upload = found ? *found : std::nullopt;
    if (upload && !upload->documentId.isEmpty()) {
        const auto document = co_await known(session, record, state, upload->documentId);
        if (!document || *document)
            co_return document;
    }
    auto document = co_await marked(session, file);
    if (document && !*document && upload && upload->documentId.isEmpty())
        document = co_await awaited(session, file, looksForEarlier);
    co_return document;
}

QCoro::Task<Result<Document>> send(
    Session &session, Record &record, Worker &state, DocumentFile file, UploadProgress progress)
{
    const QString mark = documentMark(file.sha256);
    RecordEntry entry(record, Deed::Kind::Upload, {file.sha256}, mark);
    const auto opening = entry.opened();
    co_await later(session, opening);
    const auto beginning = uploads::begin(state, record.account(), file.sha256);
    co_await later(session, beginning);
    const Form form{file.name, file.type->mime, file.content, {{"customer_reference", mark}}};
    auto sent = co_await session.upload(api::documents::upload, form, progress);
    if (sent || isRefusal(sent.error())) {
        entry.end(endOfOne(sent ? nullptr : &sent.error()));
        if (!sent)
            uploads::notArrived(state, record.account(), file.sha256);
        co_return sent;
    }
    const auto found = co_await awaited(session, file, std::size(documentLookGapsMs));
    const bool isThere = found && *found;
    entry.end(endOfOne(isThere ? nullptr : &sent.error()));
    co_return isThere ? Result<Document>(**found) : sent;
}

Error rejectedBefore(const Document &document)
{
    const bool isInfected = document.scanStatus == ScanStatus::Infected;
    return {.kind = Error::Kind::Local,
        .title = isInfected ? UploadText::tr("The provider's virus scanner objects to this file.")
                            : UploadText::tr("This very document has been rejected before."),
        .detail = UploadText::tr("It was not sent again. Choose another one."),
        .bytesLeft = false};
}

} // namespace

QString documentMark(const QString &sha256)
{
    constexpr qsizetype length = 32;
    return "cordboard-"_L1 + sha256.left(length);
}

QCoro::Task<Result<UploadedDocument>> uploadOnce(
    Session &session, Record &record, Worker &state, DocumentFile file, UploadProgress progress)
{
    const auto there = co_await existing(session, record, state, file);
    if (!there)
        co_return there.error();
    if (*there && !(*there)->isUsable())
        co_return rejectedBefore(**there);
    if (*there) {
        const auto remembering = uploads::remember(state, record.account(), knownOf(**there, file));
        co_await later(session, remembering);
        co_return UploadedDocument{**there, true};
    }
    const auto document = co_await send(session, record, state, file, progress);
    if (!document)
        co_return document.error();
    const auto remembering = uploads::remember(state, record.account(), knownOf(*document, file));
    co_await later(session, remembering);
    co_return UploadedDocument{*document, false};
}
