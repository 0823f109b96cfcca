// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filekinds.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// What a file has to start with to be of a kind. Those that start alike are told apart by the name.
enum class Start { Pdf, Png, Jpeg, Zip, Ole, Text };

struct Known
{
    FileKind kind;
    Start start;
};
constexpr Known known[] = {
    {{"pdf", "application/pdf"}, Start::Pdf},
    {{"png", "image/png"}, Start::Png},
    {{"jpg", "image/jpeg"}, Start::Jpeg},
    {{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}, Start::Zip},
    {{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, Start::Zip},
    {{"doc", "application/msword"}, Start::Ole},
    {{"xls", "application/vnd.ms-excel"}, Start::Ole},
    {{"csv", "text/csv"}, Start::Text},
    {{"json", "application/json"}, Start::Text},
    {{"txt", "text/plain"}, Start::Text},
};

bool isText(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    return !decoder.hasError() && !text.contains(QChar(0));
}

bool startsAs(const QByteArray &content, Start start)
{
    switch (start) {
    case Start::Pdf:
        return content.startsWith("%PDF-");
    case Start::Png:
        return content.startsWith("\x89PNG\r\n\x1a\n");
    case Start::Jpeg:
        return content.startsWith("\xff\xd8\xff");
    case Start::Zip:
        return content.startsWith("PK\x03\x04");
    case Start::Ole:
        return content.startsWith("\xd0\xcf\x11\xe0");
    case Start::Text:
        return isText(content);
    }
    return false;
}

QString extensionOf(const QString &filename)
{
    const qsizetype dot = filename.lastIndexOf(u'.');
    const QString extension = dot < 0 ? QString() : filename.mid(dot + 1).toLower();
    return extension == "jpeg"_L1 ? u"jpg"_s : extension;
}

} // namespace

const FileKind *kindOf(const QByteArray &content, const QString &filename)
{
    const auto first = std::find_if(
        std::begin(known), std::end(known), [&](const Known &each) { return startsAs(content, each.start); });
    if (first == std::end(known))
        return nullptr;
    const QString extension = extensionOf(filename);
    const Known *found = nullptr;
    for (const Known &each : known) {
        if (each.start == first->start && (extension == QLatin1StringView(each.kind.extension) || !found))
            found = &each;
    }
    const bool isPlain = first->start == Start::Text && extension != QLatin1StringView(found->kind.extension);
    return isPlain ? &std::rbegin(known)->kind : &found->kind;
}

QString tidied(const QString &filename, const FileKind &kind)
{
    QString name = filename;
    name.removeIf([](QChar c) { return c.isSpace(); });
    const QLatin1StringView extension(kind.extension);
    return extensionOf(name) == extension ? name : name + u'.' + extension;
}

} // namespace sandbox
