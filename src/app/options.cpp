// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <api/baseurl.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

Options refusal(const QString &why)
{
    return {.act = Options::Act::Refuse,
        .text = QCoreApplication::translate("Options", "cordboard: %1\nTry cordboard --help.").arg(why)};
}

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Search, price, hold and buy phone numbers, and watch the orders.\n"
                                        "Without options it opens a sandbox, where nothing is bought for real."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Show the version."));
    const QCommandLineOption profile(u"profile"_s, tr("Keep everything in this folder."), tr("DIR"));
    const QCommandLineOption baseUrl(u"base-url"_s,
        tr("Open an account at this address, for this run: https, or http on this computer."), tr("URL"));
    const QCommandLineOption keyFile(u"key-file"_s, tr("Its API key is all that stands in this file."), tr("FILE"));
    parser.addOptions({help, version, profile, baseUrl, keyFile});

    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(help))
        return {.act = Act::Say, .text = parser.helpText()};
    if (parser.isSet(version))
        return {.act = Act::Say,
            .text = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n'};
    if (!parser.positionalArguments().isEmpty())
        return refusal(tr("“%1” is no option.").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(baseUrl) != parser.isSet(keyFile))
        return refusal(tr("--base-url and --key-file go together."));

    if (parser.isSet(profile) && parser.value(profile).isEmpty())
        return refusal(tr("--profile needs a folder."));
    Options options{.profile = parser.isSet(profile) ? QDir(parser.value(profile)).absolutePath() : QString()};
    if (parser.isSet(baseUrl)) {
        const auto url = BaseUrl::parse(parser.value(baseUrl));
        if (!url)
            return refusal(u"--base-url: "_s + url.error().title);
        options.baseUrl = url->text();
        options.keyFile = QDir(parser.value(keyFile)).absolutePath();
    }
    return options;
}
