// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"

#include <QRandomGenerator>

#include <array>

namespace {

QByteArray newBoundary()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QByteArray boundary = "cordboard-";
    for (const quint32 word : random)
        boundary += QByteArray::number(word, 16).rightJustified(8, '0');
    return boundary;
}

// As browsers quote: nothing in a name may end the quotes or the line.
QByteArray quoted(const QByteArray &name)
{
    QByteArray safe = name;
    safe.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + safe + '"';
}

} // namespace

Body multipart::body(const Form &form)
{
    const QByteArray boundary = newBoundary();
    QByteArray head;
    for (const auto &[name, value] : form.fields) {
        if (!value.isEmpty())
            head += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n"
                + value.toUtf8() + "\r\n";
    }
    head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename="
        + quoted(form.filename.toUtf8()) + "\r\nContent-Type: " + form.contentType + "\r\n\r\n";
    return {{head, form.file, "\r\n--" + boundary + "--\r\n"}, "multipart/form-data; boundary=" + boundary};
}
