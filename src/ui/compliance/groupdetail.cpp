// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupdetail.h"

#include <domain/attention.h>
#include <models/states.h>
#include <ui/compliance/groupspread.h>
#include <ui/look/banner.h>
#include <ui/look/detailtabs.h>
#include <ui/look/pill.h>
#include <ui/look/plaintext.h>
#include <ui/look/rule.h>
#include <ui/look/titlerow.h>
#include <ui/orders/commentreader.h>
#include <ui/orders/commentstab.h>
#include <ui/orders/requirementstab.h>
#include <ui/papers/addresslist.h>

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

enum Tabs { AnswersPage, OrdersPage, CommentsPage };

GroupDetail::GroupDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow({}))
    , m_state(new Pill)
    , m_submit(new QPushButton(tr("Submit for approval")))
    , m_bannerPlace(new QWidget)
    , m_banner(new Banner(Tone::NeedsYou))
    , m_tabs(new DetailTabs)
    , m_pages(new QStackedWidget)
    , m_answers(new RequirementsTab(workspace))
    , m_spread(new GroupSpread(workspace, new AddressList(workspace, this)))
    , m_reader(new CommentReader(workspace.client(), this, CommentRecord::RequirementGroup))
    , m_comments(new CommentsTab(workspace, m_reader))
{
    layOut();
    connectParts();
    clear();
}

void GroupDetail::layOut()
{
    const auto &m = look::metrics();
    m_title->addWidget(m_state);
    m_title->addWidget(m_submit);
    auto *place = new QVBoxLayout(m_bannerPlace);
    place->setContentsMargins(m.edge, m.inset, m.edge, m.between);
    place->addWidget(m_banner);
    m_tabs->setAccessibleName(tr("Of the group"));
    m_pages->addWidget(m_answers);
    m_pages->addWidget(m_spread);
    m_pages->addWidget(m_comments);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_bannerPlace);
    column->addWidget(m_tabs);
    column->addWidget(new Rule);
    column->addWidget(m_pages, 1);
}

void GroupDetail::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_pages->setCurrentIndex(m_tabs->page());
        if (m_tabs->page() == OrdersPage)
            lookAgain();
    });
    connect(m_submit, &QPushButton::clicked, this, &GroupDetail::submitRequested);
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_tabs->showPage(OrdersPage); });
    connect(m_answers, &RequirementsTab::answered, this, [this] {
        m_wasAnswered = true;
        emit answered();
    });
    connect(m_reader, &CommentReader::changed, this, [this] {
        m_answers->setComments(m_reader->comments()); // why reviewers declined something stands there
        tellTabs();
    });
    connect(m_spread, &GroupSpread::changed, this, [this] {
        tellTabs();
        tellBanner();
    });
}

void GroupDetail::clear()
{
    m_group = {};
    m_answers->clear();
    m_comments->setRecord({});
    m_reader->follow({});
    m_title->setTitle({});
    m_title->setDetail({});
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_submit), m_bannerPlace,
             static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_pages)})
        part->hide();
}

void GroupDetail::show(const RequirementGroup &group)
{
    const bool isOther = group.id != m_group.id;
    m_group = group;
    if (isOther)
        m_wasAnswered = false;
    AnswerSubject subject{.countryCode = group.countryCode,
        .isOpen = group.status != GroupStatus::NoLongerEligible,
        .asked = group.requirements};
    subject.target = {AnswerTarget::Level::Group, group.id};
    m_answers->setSubject(subject, {});
    m_spread->setGroup(group);
    m_state->show();
    m_pages->show();
    tellHead();
    tellTabs();
    tellBanner();
    m_comments->setRecord(group.id);
    m_reader->follow(group.id);
}

void GroupDetail::lookAgain()
{
    m_spread->look();
}

void GroupDetail::tellHead()
{
    m_title->setTitle(m_group.countryCode + u' ' + displayName(m_group.type));
    m_title->setDetail(m_group.customerReference);
    m_state->setState(stateOf(m_group.status));
    const bool isAtRest = m_group.status != GroupStatus::PendingApproval && m_group.status != GroupStatus::Approved;
    m_submit->setVisible(isAtRest && m_group.status != GroupStatus::NoLongerEligible);
    m_submit->setEnabled(m_group.canBeSubmitted());
    look::setTip(m_submit, m_group.isFulfilled() ? QString() : tr("Every answer has to be given first."));
}

// At most one: what was just asked for, or else what is lost by waiting.
void GroupDetail::tellBanner()
{
    const int others = m_spread->changes();
    const QDateTime expiry = m_group.expiresAt();
    const bool isExpiring = expiry.isValid() && m_workspace.serverNow().daysTo(expiry) <= attention::groupWarningDays;
    m_bannerPlace->setVisible(true);
    m_banner->setAction({});
    m_banner->setTone(Tone::NeedsYou);
    if (m_wasAnswered && others > 0) {
        m_banner->setText(tr("%n order(s) that wait have other answers.", nullptr, others),
            tr("They do not follow the group by themselves."));
        m_banner->setAction(tr("See what would change"));
    } else if (m_group.status == GroupStatus::Declined) {
        m_banner->setTone(Tone::Lost);
        m_banner->setText(tr("The reviewers declined it."),
            tr("Orders with it are likely to be rejected. Correct what they name, and submit it again."));
    } else if (m_group.status == GroupStatus::Expired) {
        m_banner->setText(tr("An answer has expired."),
            tr("Orders with it are likely to be rejected. Give a current one, and submit it again."));
    } else if (m_group.status == GroupStatus::NoLongerEligible) {
        m_banner->setTone(Tone::Lost);
        m_banner->setText(tr("The rules have changed since."), tr("It can’t be used any more: create another one."));
    } else if (isExpiring) {
        m_banner->setText(
            tr("It expires on %1.").arg(QLocale().toString(expiry.toLocalTime().date(), QLocale::ShortFormat)),
            tr("From then on orders with it are likely to be rejected."));
    } else {
        m_bannerPlace->hide();
    }
}

void GroupDetail::tellTabs()
{
    if (m_group.id.isEmpty())
        return;
    const QString answers = QString::number(m_group.answered()) + u'/' + QString::number(m_group.requirements.size());
    const int orders = m_spread->uses();
    const qsizetype comments = m_reader->comments().size();
    m_tabs->setTabs({{AnswersPage, tr("Answers"), answers},
        {OrdersPage, tr("Orders"), orders > 0 ? QString::number(orders) : QString()},
        {CommentsPage, tr("Comments"), comments > 0 ? QString::number(comments) : QString()}});
}
