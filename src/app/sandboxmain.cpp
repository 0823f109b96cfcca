// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxoptions.h"
#include "signals.h"

#include <core/log.h>
#include <sandbox/server.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

static void print(FILE *file, const QString &text)
{
    std::fputs(qUtf8Printable(text), file);
    std::fflush(file); // whoever started us may be waiting for it on a pipe
}

static QString readyLine(const SandboxAddress &address)
{
    const QJsonObject line{
        {u"url"_s, address.url},
        {u"key"_s, QString::fromLatin1(address.key)},
        {u"control_url"_s, address.controlUrl},
        {u"control_key"_s, QString::fromLatin1(address.controlKey)},
    };
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n';
}

int main(int argc, char *argv[])
{
    logging::install();
    QCoreApplication app(argc, argv);
    app.setApplicationName(u"cordboard-sandbox"_s);
    app.setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));

    const auto options = SandboxOptions::read(app.arguments());
    if (const auto *exit = std::get_if<SandboxOptions::Exit>(&options)) {
        print(exit->code ? stderr : stdout, exit->text);
        return exit->code;
    }
    SandboxServer server(std::get<SandboxSettings>(options));
    QObject::connect(
        &server, &SandboxServer::ready, [](const SandboxAddress &address) { print(stdout, readyLine(address)); });
    QObject::connect(&server, &SandboxServer::failed, [](const QString &message) {
        print(stderr, message + u'\n');
        QCoreApplication::exit(1);
    });
    QObject::connect(&server, &SandboxServer::stopped, &app, &QCoreApplication::quit);
    const TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::received, &server, &SandboxServer::stop);
    server.start();
    return app.exec();
}
