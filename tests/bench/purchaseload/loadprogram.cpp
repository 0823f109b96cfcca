// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadprogram.h"

#include "load.h"
#include "loadreport.h"
#include "scaledtime.h"

#include <core/log.h>
#include <purchase/journal.h>
#include <purchase/realworld.h>
#include <store/profile.h>

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificate>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;

int fail(const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stderr);
    return failed;
}

int fail(const Error &error)
{
    return fail(error.title + u' ' + error.detail);
}

Result<QByteArray> contents(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.title = name, .detail = file.errorString()};
    return file.readAll();
}

Result<ClientSettings> settingsFrom(const LoadOptions &options)
{
    const auto url = BaseUrl::parse(options.baseUrl);
    if (!url)
        return url.error();
    ClientSettings settings{.baseUrl = *url};
    if (!options.authorityFile.isEmpty()) {
        const auto pem = contents(options.authorityFile);
        if (!pem)
            return pem.error();
        settings.authorities = QSslCertificate::fromData(*pem);
    }
    settings.retry.writeMs = options.deadlineMs;
    settings.retry.idleMs = options.deadlineMs;
    settings.retry.windowMs = 2 * options.deadlineMs;
    settings.retry.backgroundMs = 2 * options.deadlineMs;
    return settings;
}

// Buys, and says what stood in the way, if anything did.
QString run(const LoadOptions &options, const ClientSettings &settings, const QByteArray &key, const Profile &profile,
    const LoadReport &before, const std::function<PurchaseEngine::World(PurchaseEngine::World)> &change)
{
    Client client(settings, Secret(key));
    Client searches(settings, Secret(key));
    Journal journal(profile.journalFile());
    auto world = realWorld(client, journal);
    world.time = std::make_unique<ScaledTime>(client, options.timeScale);
    PurchaseEngine engine(Payer{u"load"_s, QString::fromLatin1(client.keyFingerprint()), false}, profile.installId(),
        change(std::move(world)));
    engine.setRules({}); // whoever tells it to buy a thousand numbers means it
    NumberSource numbers(searches, before.numbers);
    Load load(options, client, engine, numbers, before.orders.size());

    QString problem;
    QObject::connect(&load, &Load::ended, qApp, [&problem](const QString &why) {
        problem = why;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&load, &Load::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return problem;
}

int report(const LoadReport &after, const QString &file)
{
    if (!file.isEmpty()) {
        QSaveFile save(file);
        if (!save.open(QIODevice::WriteOnly) || save.write(after.lines()) < 0 || !save.commit())
            return fail(save.errorString());
    }
    std::fputs(after.summary().constData(), stdout);
    return 0;
}

} // namespace

int loadProgram(int argc, char *argv[], const std::function<PurchaseEngine::World(PurchaseEngine::World)> &change)
{
    logging::install();
    closeNewFilesToOthers();
    QCoreApplication app(argc, argv);
    app.setApplicationName(u"cordboard-purchase-load"_s);

    const auto read = LoadOptions::read(app.arguments());
    if (const auto *exit = std::get_if<LoadOptions::Exit>(&read)) {
        std::fputs(qUtf8Printable(exit->text), exit->code ? stderr : stdout);
        return exit->code;
    }
    const auto &options = std::get<LoadOptions>(read);
    const auto settings = settingsFrom(options);
    if (!settings)
        return fail(settings.error());
    const auto key = contents(options.keyFile);
    if (!key)
        return fail(key.error());
    const auto profile = Profile::open(options.profile);
    if (!profile)
        return fail(profile.error());
    if (!options.resume && QFile::exists(profile->journalFile()))
        return fail(u"%1 has a journal already. Go on with --resume, or take another folder."_s.arg(options.profile));
    const auto before = LoadReport::read(profile->journalFile());
    if (!before)
        return fail(before.error());

    const QString problem = run(options, *settings, key->trimmed(), *profile, *before, change);
    const auto after = LoadReport::read(profile->journalFile());
    if (!after)
        return fail(after.error());
    const int code = report(*after, options.reportFile);
    return problem.isEmpty() ? code : fail(problem);
}
