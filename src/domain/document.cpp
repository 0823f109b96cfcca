// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <core/describe.h>

using namespace Qt::StringLiterals;

// clang-format off
const Schema DocumentSize::schema = Describe<DocumentSize>()
    ("amount", &DocumentSize::amount)
    ("unit",   &DocumentSize::unit);

const Schema Document::schema = Describe<Document>()
    ("id",                 &Document::id)
    ("filename",           &Document::filename)
    ("content_type",       &Document::contentType)
    ("customer_reference", &Document::customerReference)
    ("sha256",             &Document::sha256)
    ("size",               &Document::size)
    ("status",             &Document::status)
    ("av_scan_status",     &Document::scanStatus)
    ("created_at",         &Document::createdAt)
    ("updated_at",         &Document::updatedAt);

template<> const Schema Page<Document>::schema = Describe<Page<Document>>()
    ("data", &Page<Document>::data)
    ("meta", &Page<Document>::meta);

const Schema DocumentFilter::schema = Describe<DocumentFilter>()
    ("page[number]",                   &DocumentFilter::pageNumber)
    ("page[size]",                     &DocumentFilter::pageSize)
    ("filter[filename][contains]",     &DocumentFilter::filenameContains)
    ("filter[customer_reference][eq]", &DocumentFilter::customerReference)
    ("filter[customer_reference][in]", &DocumentFilter::customerReferences)
    ("filter[created_at][gt]",         &DocumentFilter::createdAfter)
    ("filter[created_at][lt]",         &DocumentFilter::createdBefore)
    ("sort",                           &DocumentFilter::sort);

const Schema DocumentLink::schema = Describe<DocumentLink>()
    ("id",                 &DocumentLink::id)
    ("document_id",        &DocumentLink::documentId)
    ("linked_record_type", &DocumentLink::recordType)
    ("linked_resource_id", &DocumentLink::resourceId)
    ("created_at",         &DocumentLink::createdAt);

template<> const Schema Page<DocumentLink>::schema = Describe<Page<DocumentLink>>()
    ("data", &Page<DocumentLink>::data)
    ("meta", &Page<DocumentLink>::meta);

const Schema DocumentLinkFilter::schema = Describe<DocumentLinkFilter>()
    ("page[number]",               &DocumentLinkFilter::pageNumber)
    ("page[size]",                 &DocumentLinkFilter::pageSize)
    ("filter[document_id]",        &DocumentLinkFilter::documentId)
    ("filter[linked_record_type]", &DocumentLinkFilter::recordType)
    ("filter[linked_resource_id]", &DocumentLinkFilter::resourceId);
// clang-format on

std::span<const EnumName<ScanStatus>> names(ScanStatus)
{
    static constexpr EnumName<ScanStatus> table[] = {
        {ScanStatus::NotScanned, "not_scanned"_L1},
        {ScanStatus::PendingScan, "pending_scan"_L1},
        {ScanStatus::Scanned, "scanned"_L1},
        {ScanStatus::Infected, "infected"_L1},
    };
    return table;
}

std::span<const EnumName<DocumentStatus>> names(DocumentStatus)
{
    static constexpr EnumName<DocumentStatus> table[] = {
        {DocumentStatus::Pending, "pending"_L1},
        {DocumentStatus::Verified, "verified"_L1},
        {DocumentStatus::Denied, "denied"_L1},
    };
    return table;
}

bool Document::isUsable() const
{
    return scanStatus != ScanStatus::Infected && status != DocumentStatus::Denied;
}

QDateTime Document::vanishesAt() const
{
    return createdAt.addSecs(unlinkedSeconds);
}
