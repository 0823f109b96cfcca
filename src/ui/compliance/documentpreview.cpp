// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpreview.h"

#include <core/background.h>
#include <core/foreigntext.h>
#include <domain/documenttype.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 50'000'000; // of an image that is decoded at all
constexpr int longestSide = 1'600; // of what is shown
constexpr qsizetype mostText = 100'000; // bytes

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentPreview)
};

DocumentPreview ofImage(const QByteArray &content, const DocumentType &type)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer, type.extension);
    reader.setAutoDetectImageFormat(false); // what its content begins with, nothing else
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {.why = PreviewText::tr("This image is too large to be shown here, or it is damaged.")};
    if (size.width() > longestSide || size.height() > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? DocumentPreview{.why = PreviewText::tr("This image is damaged.")}
                          : DocumentPreview{.image = image};
}

DocumentPreview ofText(const QByteArray &content)
{
    QStringList lines = QString::fromUtf8(content.left(mostText)).split(u'\n');
    for (QString &line : lines)
        line = foreign::cleaned(line);
    return {.text = lines.join(u'\n'), .isCut = content.size() > mostText};
}

DocumentPreview make(const QByteArray &content, const QString &name)
{
    const DocumentType *type = documenttype::detect(content, name);
    const QByteArrayView mime(type ? type->mime : "");
    if (type && mime.startsWith("image/"))
        return ofImage(content, *type);
    if (mime.startsWith("text/") || mime == "application/json")
        return ofText(content);
    return {.why = PreviewText::tr(
                "Files of this kind are not opened here. Save it, and open it with a program you trust.")};
}

} // namespace

QFuture<DocumentPreview> previewOf(const QByteArray &content, const QString &name)
{
    return inBackground([content, name] { return make(content, name); });
}
