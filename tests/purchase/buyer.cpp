// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer.h"

using namespace Qt::StringLiterals;

namespace {

class FixedRandom : public PurchaseRandom
{
public:
    QByteArray bytes(int count) override { return QByteArray(count, char(m_next++)); }

private:
    int m_next = 1;
};

ClientSettings settings(const QString &url)
{
    ClientSettings settings{.baseUrl = *BaseUrl::parse(url)};
    settings.retry.maxTries = 1;
    settings.retry.writeMs = 400;
    return settings;
}

} // namespace

Buyer::Buyer(const QString &url)
    : m_client(settings(url), Secret("KEY-of-a-test"))
{
    [this] { QVERIFY(restart()); }();
}

void Buyer::stop()
{
    m_engine.reset();
    m_journal.reset();
}

Result<Done> Buyer::restart(qint64 clockAheadMs)
{
    stop();
    m_seen.clear();
    m_journal = std::make_unique<Journal>(journalFile());
    auto time = std::make_unique<FakeTime>(clockAheadMs);
    m_time = time.get();
    m_engine = std::make_unique<PurchaseEngine>(m_payer, u"abcdef"_s,
        PurchaseEngine::World{
            *m_journal, std::move(time), std::make_unique<FixedRandom>(), std::make_unique<ApiTransport>(m_client)});
    QObject::connect(m_engine.get(), &PurchaseEngine::changed, [this](const Intent &intent) { m_seen += intent; });
    return answerOf(m_engine->start());
}

Result<Confirmation> Buyer::confirm(const QStringList &numbers, qint64 supersedes)
{
    OrderDraft draft;
    draft.customerReference = u"batch 7"_s;
    QHash<QString, Cost> costs;
    for (const QString &number : numbers) {
        draft.phoneNumbers.append({number, {}});
        costs.insert(number, {Money{1'000'000, u"USD"_s}, Money{2'000'000, u"USD"_s}});
    }
    return answerOf(m_engine->confirm(draft, costs, supersedes));
}

Result<Intent> Buyer::buy(const QStringList &numbers)
{
    const auto confirmation = confirm(numbers);
    return confirmation ? answerOf(m_engine->place(*confirmation)) : confirmation.error();
}
