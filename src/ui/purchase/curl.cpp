// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curl.h"

using namespace Qt::StringLiterals;

namespace {

// Between single quotes a shell changes nothing, and nothing but a single quote ends them.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString curl::post(const QUrl &url, const QByteArray &body)
{
    const QStringList parts{u"curl -X POST "_s + quoted(url.toString(QUrl::FullyEncoded)),
        u"-H \"Authorization: Bearer $TELNYX_API_KEY\""_s, u"-H 'Content-Type: application/json'"_s,
        u"--data-binary "_s + quoted(QString::fromUtf8(body))};
    return parts.join(u" \\\n  "_s);
}
