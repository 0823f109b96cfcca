// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxoptions.h"

#include <sandbox/clock.h>
#include <sandbox/help.h>

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

const QList<QCommandLineOption> &options()
{
    static const QList<QCommandLineOption> all{
        {u"port"_s, u"Port on 127.0.0.1; 0, the usual one, takes any that is free."_s, u"number"_s, u"0"_s},
        {u"key"_s, u"The API key clients have to send; random for each start unless told."_s, u"key"_s},
        {u"state"_s, u"Folder that keeps the state, or :memory:, the usual one, for none."_s, u"folder"_s,
            u":memory:"_s},
        {u"fresh"_s, u"Start over: forget what the state holds."_s},
        {u"seed"_s, u"The world to live in. The same seed gives the same numbers."_s, u"number"_s},
        {u"owned"_s, u"How many numbers the account owns from the start."_s, u"number"_s},
        {u"orders"_s, u"Place so many orders of three sub orders each, in every state, instead of the usual few."_s,
            u"number"_s},
        {u"speed"_s, u"Seconds that pass in one second: 1440 is a day a minute, 0 stands still."_s, u"factor"_s},
        {u"unreserved"_s,
            u"Status of a number that could not be reserved: failed, the provider's guides' word and the usual one,"
            " or failure, its SDK's."_s,
            u"word"_s, u"failed"_s},
        {u"rate-limit"_s, u"Requests answered in one second before 429."_s, u"number"_s, u"1000"_s},
    };
    return all;
}

QString section(const QString &title, const QList<sandbox::HelpEntry> &entries)
{
    QString text = u'\n' + title + u":\n"_s;
    for (const auto &[subject, explanation] : entries)
        text += u"  %1\n      %2\n"_s.arg(subject, explanation);
    return text;
}

QString furtherHelp()
{
    return section(u"Magic inputs"_s, sandbox::magicHelp())
        + section(u"Control, below control_url and with control_key as the bearer"_s, sandbox::controlHelp())
        + section(u"Kinds of faults; the first five have a stage, before or after the effect"_s, sandbox::faultHelp());
}

// Reads options into settings, and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    template <class Number>
    std::optional<Number> number(const QString &name, Number least, Number most)
    {
        if (m_parser.value(name).isEmpty() && !m_parser.isSet(name))
            return {};
        bool ok = false;
        Number value{};
        if constexpr (std::is_floating_point_v<Number>)
            value = m_parser.value(name).toDouble(&ok);
        else if constexpr (std::is_unsigned_v<Number>)
            value = m_parser.value(name).toULongLong(&ok);
        else
            value = m_parser.value(name).toLongLong(&ok);
        if (ok && value >= least && value <= most)
            return value;
        complain(u"--%1 takes a number from %2 to %3, not \"%4\"."_s.arg(
            name, QString::number(least), QString::number(most), m_parser.value(name)));
        return {};
    }

    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    QString problem() const { return m_problem; }

private:
    const QCommandLineParser &m_parser;
    QString m_problem;
};

SandboxSettings settingsFrom(const QCommandLineParser &parser, Reader &reader)
{
    SandboxSettings settings;
    settings.port = quint16(reader.number<qint64>(u"port"_s, 0, 65535).value_or(0));
    settings.key = parser.value(u"key"_s).toLatin1();
    settings.state = parser.value(u"state"_s);
    settings.fresh = parser.isSet(u"fresh"_s);
    settings.seed = reader.number<quint64>(u"seed"_s, 0, std::numeric_limits<quint64>::max());
    settings.owned = reader.number<qint64>(u"owned"_s, 0, 10'000'000);
    settings.orders = reader.number<qint64>(u"orders"_s, 0, 1'000'000);
    settings.speed = reader.number<double>(u"speed"_s, 0, SandboxClock::fastest);
    settings.rateLimit = int(reader.number<qint64>(u"rate-limit"_s, 1, 1'000'000).value_or(settings.rateLimit));

    static const QRegularExpression live(u"^KEY.{20,}"_s);
    static const QRegularExpression sendable(u"^[\\x21-\\x7e]{1,255}$"_s);
    if (live.match(parser.value(u"key"_s)).hasMatch())
        reader.complain(u"--key looks like a real API key. The sandbox wants none: choose any other text."_s);
    else if (parser.isSet(u"key"_s) && !sendable.match(parser.value(u"key"_s)).hasMatch())
        reader.complain(u"--key takes 1 to 255 letters, digits or signs, without spaces."_s);
    settings.unreserved = parser.value(u"unreserved"_s);
    if (settings.unreserved != "failed"_L1 && settings.unreserved != "failure"_L1)
        reader.complain(u"--unreserved takes failed or failure."_s);
    if (settings.state.isEmpty())
        reader.complain(u"--state takes a folder, or :memory:."_s);
    return settings;
}

} // namespace

std::variant<SandboxSettings, SandboxOptions::Exit> SandboxOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A phone number provider to practise on: the Telnyx v2 Numbers API on this machine, "
        "with no account and no money.\nWhen it is ready it prints one line of JSON with its "
        "address and key."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this text."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Shows the version."_s);
    parser.addOptions(options() + QList{help, version});
    if (!parser.parse(arguments))
        return Exit{parser.errorText() + u"\nTry --help.\n"_s, usageError};
    if (parser.isSet(help))
        return Exit{parser.helpText() + furtherHelp(), 0};
    if (parser.isSet(version))
        return Exit{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return Exit{u"What is \"%1\"? Try --help.\n"_s.arg(parser.positionalArguments().first()), usageError};
    Reader reader(parser);
    const SandboxSettings settings = settingsFrom(parser, reader);
    if (!reader.problem().isEmpty())
        return Exit{reader.problem() + u'\n', usageError};
    return settings;
}
