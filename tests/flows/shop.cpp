// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <api/numbers.h>

using namespace Qt::StringLiterals;

namespace {

ClientSettings settings(const SandboxFixture &sandbox)
{
    ClientSettings settings{.baseUrl = *BaseUrl::parse(sandbox.url().toString())};
    settings.retry.writeMs = 1500;
    return settings;
}

QCoro::Task<Result<Page<AvailableNumber>>> searchFor(Session &session, NumberSearch search)
{
    co_return co_await session.call(api::numbers::search, search);
}

} // namespace

Shop::Shop()
    : m_client(settings(m_sandbox), Secret(m_sandbox.key()))
    , m_journal(m_folder.filePath(u"journal.sqlite"_s))
    , m_engine(makePurchaseEngine({.id = u"shop"_s, .kind = AccountKind::Sandbox}, u"abcdef"_s, m_client, m_journal))
    , m_record(
          m_journal, u"shop"_s, u"Mara"_s, [this] { return m_client.serverNow(); },
          [this](const Error &error) { m_notRecorded += error; })
    , m_session(m_client)
{
    [this] { QVERIFY(answerOf(m_engine->start())); }();
}

QList<BasketLine> Shop::find(const NumberSearch &search)
{
    const auto page = resultOf(searchFor(m_session, search));
    QList<BasketLine> lines;
    [&] { QVERIFY2(page, page ? "" : qPrintable(page.error().detail)); }();
    if (!page)
        return lines;
    for (AvailableNumber number : page->data) {
        number.type = search.type;
        lines.append({number, m_client.serverNow(), {}, {}});
    }
    return lines;
}

QList<BasketLine> Shop::findLocal(const QString &country, int count)
{
    NumberSearch search;
    search.countryCode = country;
    search.type = NumberType::Local;
    search.limit = count;
    search.reservable = true;
    return find(search);
}
