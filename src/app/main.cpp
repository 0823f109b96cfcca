// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation.h"
#include "console.h"
#include "hardening.h"
#include "options.h"
#include "signals.h"

#include <core/log.h>
#include <ui/accounts/accountrules.h>
#include <ui/language.h>
#include <ui/look/setup.h>

#include <QApplication>
#include <QMessageBox>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

// Gives lupdate and tr() their context.
struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// What the command line asked for, or what the program ends with.
struct Start
{
    std::optional<int> exitCode{};
    QString profile{};
    std::optional<Console::Guest> guest{};
};

void print(FILE *file, const QString &text)
{
    std::fputs(qUtf8Printable(text), file);
    std::fputc('\n', file);
}

// Qt would abort, with a core dump and no word of what to do.
bool hasDisplay()
{
    return std::ranges::any_of(std::array{"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"},
        [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

// For who started it by an icon, and for who started it in a terminal.
void refuse(const Error &error)
{
    print(stderr, error.title + u' ' + error.detail);
    auto *box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), error.title);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, box, [] { QCoreApplication::exit(1); });
    box->show();
}

// The account that the command line names.
Result<Console::Guest> readGuest(const Options &options)
{
    auto key = accountrules::keyFromFile(options.keyFile);
    if (!key)
        return key.error();
    if (accountrules::isReadByOthers(options.keyFile))
        print(stderr, Main::tr("cordboard: others can read %1; make it yours alone: chmod 600").arg(options.keyFile));
    const auto url = BaseUrl::parse(options.baseUrl);
    if (url && accountrules::isUnlikely(*url, key->bytes()))
        print(stderr,
            Main::tr("cordboard: what stands in %1 doesn’t begin with KEY, as Telnyx’s keys do").arg(options.keyFile));
    return Console::Guest{options.baseUrl, std::move(*key)};
}

// Without a display, so that help can be had anywhere.
Start readStart(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.use({});
    const Options options = Options::parse(app.arguments());
    if (options.act != Options::Act::Run) {
        print(options.act == Options::Act::Say ? stdout : stderr, options.text.trimmed());
        return {.exitCode = options.act == Options::Act::Say ? 0 : usageError};
    }
    if (!hasDisplay()) {
        print(stderr,
            Main::tr("cordboard: there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
                     "Start it from a desktop, or with one that nobody sees: xvfb-run cordboard"));
        return {.exitCode = 1};
    }
    Start start{.profile = options.profile};
    if (!options.baseUrl.isEmpty()) {
        auto guest = readGuest(options);
        if (!guest) {
            print(stderr, u"cordboard: "_s + guest.error().title);
            return {.exitCode = usageError};
        }
        start.guest = std::move(*guest);
    }
    return start;
}

// The profile can't be had: somebody who starts the program twice wants its window.
int raiseOrRefuse(const QString &profile, const Error &error)
{
    const RaiseRequest other(profile);
    QObject::connect(&other, &RaiseRequest::raised, QCoreApplication::quit);
    QObject::connect(&other, &RaiseRequest::failed, &other, [error] { refuse(error); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hardening::apply();
    logging::install();
    QCoreApplication::setApplicationName(u"cordboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));
    Start asked = readStart(argc, argv);
    if (asked.exitCode)
        return *asked.exitCode;

    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Cordboard"_s);
    QGuiApplication::setDesktopFileName(u"org.cordboard.Cordboard"_s);
    look::setUp();
    look::followDesktop();
    std::optional<Language> systems(std::in_place); // until the settings say which is wished for
    systems->use({});
    auto profile = Profile::open(asked.profile);
    if (!profile)
        return raiseOrRefuse(asked.profile, profile.error());
    systems.reset();
    Console console(std::move(*profile), std::move(asked.guest));
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, [] {
        QCoreApplication::exit(0); // no window is asked: whoever sends the signal means it
    });
    console.start();
    return app.exec();
}
