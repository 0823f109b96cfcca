// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttype.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct DocumentTypeText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentType)
};

constexpr DocumentType pdf{"application/pdf", "pdf"};
constexpr DocumentType png{"image/png", "png"};
constexpr DocumentType jpeg{"image/jpeg", "jpg"};
constexpr DocumentType doc{"application/msword", "doc"};
constexpr DocumentType docx{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"};
constexpr DocumentType xls{"application/vnd.ms-excel", "xls"};
constexpr DocumentType xlsx{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"};
constexpr DocumentType csv{"text/csv", "csv"};
constexpr DocumentType json{"application/json", "json"};
constexpr DocumentType txt{"text/plain", "txt"};

bool startsWith(const QByteArray &content, const char *magic, qsizetype size)
{
    return content.startsWith(QByteArrayView(magic, size));
}

// Names of streams in an old office file are UTF-16.
bool hasStream(const QByteArray &content, const char *name)
{
    QByteArray wide;
    for (const char *c = name; *c; ++c)
        wide.append(*c).append('\0');
    return content.contains(wide);
}

const DocumentType *officeType(const QByteArray &content)
{
    if (startsWith(content, "PK\x03\x04", 4) && content.contains("[Content_Types].xml")) {
        if (content.contains("word/"))
            return &docx;
        return content.contains("xl/") ? &xlsx : nullptr;
    }
    if (startsWith(content, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)) {
        if (hasStream(content, "WordDocument"))
            return &doc;
        return hasStream(content, "Workbook") || hasStream(content, "Book") ? &xls : nullptr;
    }
    return nullptr;
}

bool isPlainText(const QByteArray &content)
{
    const bool hasControls = std::ranges::any_of(content, [](char c) {
        const auto byte = uchar(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || byte == 0x7f;
    });
    if (hasControls)
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    return !decoder.hasError() && !text.isEmpty();
}

const DocumentType *textType(const QByteArray &content, const QString &name)
{
    if (!isPlainText(content))
        return nullptr;
    const QString lower = name.toLower();
    if (lower.endsWith(".csv"_L1))
        return &csv;
    return lower.endsWith(".json"_L1) && !QJsonDocument::fromJson(content).isNull() ? &json : &txt;
}

bool hasEnding(const QString &name, const DocumentType &type)
{
    const QString ending = name.section(u'.', -1).toLower();
    return name.contains(u'.')
        && (ending == QLatin1StringView(type.extension) || (ending == "jpeg"_L1 && &type == &jpeg));
}

} // namespace

const DocumentType *documenttype::detect(const QByteArray &content, const QString &name)
{
    if (startsWith(content, "%PDF-", 5))
        return &pdf;
    if (startsWith(content, "\x89PNG\r\n\x1A\n", 8))
        return &png;
    if (startsWith(content, "\xFF\xD8\xFF", 3))
        return &jpeg;
    const DocumentType *office = officeType(content);
    return office ? office : textType(content, name);
}

const DocumentType *documenttype::ofMime(const QString &mime)
{
    for (const DocumentType *type : {&pdf, &png, &jpeg, &doc, &docx, &xls, &xlsx, &csv, &json, &txt}) {
        if (mime == QLatin1StringView(type->mime))
            return type;
    }
    return nullptr;
}

QString documenttype::refusalOf(qint64 size)
{
    if (size <= 0)
        return DocumentTypeText::tr("The file is empty.");
    return size > largest ? DocumentTypeText::tr("The file is larger than 20 MB, which is the most that is accepted.")
                          : QString();
}

QString documenttype::unknownTypeText()
{
    return DocumentTypeText::tr(
        "This is none of the kinds of file that are accepted: PDF, PNG, JPEG, Word, Excel, CSV, JSON or "
        "plain text.");
}

QString documenttype::outgoingName(const QString &path, const DocumentType &type)
{
    constexpr qsizetype longest = 120;
    QString name = path;
    name = name.replace(u'\\', u'/').section(u'/', -1);
    name.removeIf([](QChar c) { return !c.isPrint() || c == u'"' || c.isSurrogate(); });
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (!hasEnding(name, type)) {
        const qsizetype dot = name.lastIndexOf(u'.');
        constexpr qsizetype longestEnding = 5;
        if (dot > 0 && name.size() - dot <= longestEnding)
            name.truncate(dot);
        name = (name.trimmed().isEmpty() ? u"document"_s : name) + u'.' + QLatin1StringView(type.extension);
    }
    const QString ending = name.section(u'.', -1);
    return name.size() <= longest ? name : name.left(longest - ending.size() - 1) + u'.' + ending;
}
