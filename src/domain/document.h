// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QDateTime>
#include <QStringList>

// Papers that the provider keeps, and where they are used (fact sheet 2.13, 3.12).

enum class ScanStatus { NotScanned, PendingScan, Scanned, Infected };
std::span<const EnumName<ScanStatus>> names(ScanStatus);

enum class DocumentStatus { Pending, Verified, Denied };
std::span<const EnumName<DocumentStatus>> names(DocumentStatus);

struct DocumentSize
{
    qint64 amount = 0;
    QString unit{}; // "bytes"

    bool operator==(const DocumentSize &) const = default;

    static const Schema schema;
};

struct Document
{
    static constexpr int unlinkedSeconds = 30 * 60; // then the provider deletes what nothing uses

    QString id{};
    QString filename{};
    QString contentType{};
    QString customerReference{};
    QString sha256{}; // 64 lower-case hex digits
    DocumentSize size{};
    OpenEnum<DocumentStatus> status{}; // the reviewers' word
    OpenEnum<ScanStatus> scanStatus{}; // the virus scanner's
    QDateTime createdAt{};
    QDateTime updatedAt{};

    bool isUsable() const; // neither infected nor denied
    QDateTime vanishesAt() const; // unless it is used by then

    bool operator==(const Document &) const = default;

    static const Schema schema;
};

struct DocumentFilter : PageRequest
{
    QString filenameContains{};
    QString customerReference{};
    QStringList customerReferences{}; // any of these
    QDateTime createdAfter{};
    QDateTime createdBefore{};
    QString sort{}; // filename, created_at, updated_at; with a minus: descending

    static const Schema schema;
};

// A document in use.
struct DocumentLink
{
    QString id{};
    QString documentId{};
    QString recordType{}; // porting_order, sub_number_order, requirement_group, …
    QString resourceId{};
    QDateTime createdAt{};

    static const Schema schema;
};

struct DocumentLinkFilter : PageRequest
{
    QString documentId{};
    QString recordType{};
    QString resourceId{};

    static const Schema schema;
};

template <>
const Schema Page<Document>::schema;
template <>
const Schema Page<DocumentLink>::schema;
