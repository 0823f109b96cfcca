// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadonce.h"

#include <api/documents.h>
#include <flows/outcome.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookGapsMs[] = {1000, 2000, 4000, 8000, 15000};

struct Text
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

// As the provider has it; nothing: not known here, or gone there.
QCoro::Task<Result<std::optional<Document>>> known(Session &session, Record &record, Worker &state, DocumentFile file)
{
    const auto finding = uploads::find(state, record.account(), file.sha256);
    const auto found = co_await later(session, finding);
    if (!found || !*found)
        co_return std::optional<Document>();
    const QString id = (*found)->documentId;
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

QCoro::Task<Result<Document>> send(Session &session, Record &record, DocumentFile file, UploadProgress progress)
{
    const QString mark = documentMark(file.sha256);
    RecordEntry entry(record, Deed::Kind::Upload, {file.sha256}, mark);
    const auto opening = entry.opened();
    co_await later(session, opening);
    const Form form{file.name, file.type->mime, file.content, {{"customer_reference", mark}}};
    auto sent = co_await session.upload(api::documents::upload, form, progress);
    if (sent || isRefusal(sent.error())) {
        entry.end(endOfOne(sent ? nullptr : &sent.error()));
        co_return sent;
    }
    for (const qint64 gap : lookGapsMs) {
        co_await pause(session, gap);
        const auto found = co_await marked(session, file);
        if (found && *found) {
            entry.end(endOfOne(nullptr));
            co_return **found;
        }
    }
    entry.end(endOfOne(&sent.error()));
    co_return sent;
}

Error rejectedBefore(const Document &document)
{
    const bool isInfected = document.scanStatus == ScanStatus::Infected;
    return {.kind = Error::Kind::Local,
        .title = isInfected ? Text::tr("The provider's virus scanner objects to this file.")
                            : Text::tr("This very document has been rejected before."),
        .detail = Text::tr("It was not sent again. Choose another one."),
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
    auto there = co_await known(session, record, state, file);
    if (there && !*there)
        there = co_await marked(session, file);
    if (!there)
        co_return there.error();
    if (*there && !(*there)->isUsable())
        co_return rejectedBefore(**there);
    if (*there) {
        const auto remembering = uploads::remember(state, record.account(), knownOf(**there, file));
        co_await later(session, remembering);
        co_return UploadedDocument{**there, true};
    }
    const auto document = co_await send(session, record, file, progress);
    if (!document)
        co_return document.error();
    const auto remembering = uploads::remember(state, record.account(), knownOf(*document, file));
    co_await later(session, remembering);
    co_return UploadedDocument{*document, false};
}
