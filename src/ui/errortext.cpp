// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return u"offline"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::Interrupted:
        return u"interrupted"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::RateLimited:
        return u"rate limited"_s;
    case Error::Kind::Server:
        return u"server"_s;
    case Error::Kind::Contract:
        return u"contract"_s;
    case Error::Kind::Local:
        return u"local"_s;
    }
    return {};
}

} // namespace

QString errortext::fact(const Error &error, const ProviderName &provider)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return ErrorText::tr("No connection to %1.").arg(provider.inside);
    case Error::Kind::Timeout:
        return ErrorText::tr("%1 did not answer in time.").arg(provider.start);
    case Error::Kind::Interrupted:
        return ErrorText::tr("The connection to %1 broke.").arg(provider.inside);
    case Error::Kind::Unauthorized:
        return ErrorText::tr("%1 refused the key.").arg(provider.start);
    case Error::Kind::Refused:
        return ErrorText::tr("%1 refused the request.").arg(provider.start);
    case Error::Kind::RateLimited:
        return error.status == 0 ? error.title // it was not asked: we keep to what it said before
                                 : ErrorText::tr("%1 asks for fewer requests.").arg(provider.start);
    case Error::Kind::Server:
        return ErrorText::tr("%1 has a problem of its own.").arg(provider.start);
    case Error::Kind::Contract:
        return ErrorText::tr("The answer of %1 can’t be read.").arg(provider.inside);
    case Error::Kind::Local:
        return error.title.isEmpty() ? ErrorText::tr("This computer could not do it.") : error.title;
    }
    return {};
}

QString errortext::consequence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return ErrorText::tr("Nothing was changed. Check the network, then try again.");
    case Error::Kind::Timeout:
    case Error::Kind::Interrupted:
        return ErrorText::tr("Nothing was changed. Try again.");
    case Error::Kind::Unauthorized:
        return ErrorText::tr("Nothing was changed. Enter the key again.");
    case Error::Kind::Refused:
        return ErrorText::tr("Nothing was changed.");
    case Error::Kind::RateLimited:
        return ErrorText::tr("Nothing was changed. Try again in a moment.");
    case Error::Kind::Server:
        return ErrorText::tr("Nothing was changed. Try again in a while.");
    case Error::Kind::Contract:
        return ErrorText::tr("Nothing was changed. Check that the address of the account is that of the API.");
    case Error::Kind::Local:
        return error.detail.isEmpty() ? ErrorText::tr("Nothing was sent.") : error.detail;
    }
    return {};
}

QString errortext::serversWords(const Error &error)
{
    if (!error.fromServer)
        return {};
    return error.detail.isEmpty() ? error.title : error.detail;
}

QString errortext::details(const Error &error)
{
    QStringList lines{u"kind: "_s + kindName(error.kind)};
    const auto add = [&lines](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines += name + ": "_L1 + value;
    };
    if (error.status != 0)
        add("HTTP status"_L1, QString::number(error.status));
    add("code"_L1, error.code);
    add("title"_L1, error.title);
    add("detail"_L1, error.detail);
    add("at"_L1, error.pointer);
    add("request id"_L1, error.requestId);
    for (const QString &line : error.further)
        add("also"_L1, line);
    return lines.join(u'\n');
}
