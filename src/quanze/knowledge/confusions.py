"""Words with a wrong character: what was typed, and what is meant.

General knowledge of the slips that input methods, dictation and character recognition leave in
official texts, gathered 2026-11. A pair is here only if the wrong form can never be right, also
not across the boundary of two words (更换｜分类 is no 划分): the contexts see to that. Forms that
are merely older (帐号, 座标), disputed (签定, 做为) or right in some sense (既使, 调节) are left out.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Confusion:
    """``wrong`` stands for ``right`` where its neighbours allow it.

    The neighbours are alternatives divided by blanks. Of ``after`` and ``before`` one must stand
    directly in front of, or directly behind the word; of ``never_after`` and ``never_before``
    none may. A word has at least two characters.
    """

    wrong: str
    right: str
    after: str = ""
    before: str = ""
    never_after: str = ""
    never_before: str = ""


#: Wrong wherever they stand.
_EVERYWHERE = """
一如继往 一如既往
乡村震兴 乡村振兴
乱搭乱健 乱搭乱建
人名政府 人民政府
人民调节 人民调解
从严冶党 从严治党
优肓 优育
伺养 饲养
体肓 体育
侯审 候审
侯补 候补
侯选人 候选人
修茸 修葺
健筑 建筑
全力以付 全力以赴
兵疫 兵役
再接再励 再接再厉
分辩率 分辨率
动物防役 动物防疫
协肋 协助
即得利益 既得利益
取谛 取缔
各负其则 各负其责
吊消 吊销
回覆 回复
因地治宜 因地制宜
国士空间 国土空间
坐谈会 座谈会
士壤 土壤
天燃气 天然气
奖励扶住 奖励扶助
实事求事 实事求是
居名委员会 居民委员会
巳经 已经
帐蓬 帐篷
帮肋 帮助
幅射 辐射
应急予案 应急预案
应急职守 应急值守
建立建全 建立健全
役情 疫情
徇私舞敝 徇私舞弊
循私枉法 徇私枉法
循私舞弊 徇私舞弊
恢覆 恢复
意识型态 意识形态
打涝 打捞
扶恤 抚恤
扶慰 抚慰
扶贪 扶贫
投拆 投诉
投述 投诉
抛慌 抛荒
挡案 档案
捕涝 捕捞
损赠 捐赠
换界选举 换届选举
摆滩 摆摊
撒诉 撤诉
撒销 撤销
撩荒 撂荒
教肓 教育
易燃易暴 易燃易爆
暴竹 爆竹
村名代表 村民代表
村名委员会 村民委员会
村名小组 村民小组
桔杆 秸秆
桔秆 秸秆
桥粱 桥梁
检侧 检测
水士流失 水土流失
法律缓助 法律援助
津帖 津贴
清产合资 清产核资
燥声 噪声
燥音 噪音
玩乎职守 玩忽职守
环竟 环境
环镜 环境
生肓 生育
申辨 申辩
电信炸骗 电信诈骗
疏竣 疏浚
监侧 监测
秩续 秩序
秸杆 秸秆
答辨 答辩
簿弱 薄弱
纠份 纠纷
纠纷调节 纠纷调解
统畴 统筹
编篡 编纂
群策群防 群测群防
群防群冶 群防群治
职贵 职责
脏款 赃款
脱贪 脱贫
范筹 范畴
蓄牧 畜牧
蓄禽 畜禽
行政复义 行政复议
衔结 衔接
街到办事处 街道办事处
补帖 补贴
裁量基难 裁量基准
训炼 训练
诉颂 诉讼
贪困 贫困
贪脏枉法 贪赃枉法
贯撤 贯彻
贯澈 贯彻
赔尝 赔偿
踏堪 踏勘
辩别 辨别
辩认 辨认
追朔 追溯
重迭 重叠
锻练 锻炼
陪偿 赔偿
陪训 培训
预侧 预测
食品按全 食品安全
骋用 聘用
骋请 聘请
"""

#: After these 末 is the end of something: 年末经, 周末办理, 粉末按.
_END = "年 期 月 周 季 世 岁 纪 粉 泡 锯 煤 药"
#: People whose name ends in 士, before 地.
_SHI = "人 战 护 女 男 博 硕 卫 烈 道 教 学 院"
#: What stands behind 防汛 in the names of duties.
_FLOOD = (
    "抗旱 工作 应急 预案 物资 抢险 救灾 值班 值守 责任 指挥 队伍 人员 任务 措施 设施 设备 演练 检查 "
    "调度 准备 安全 体系 方案 知识 宣传 培训 巡查 形势 办公室"
)

#: Wrong in certain company only, in order of the wrong word.
_IN_CONTEXT = (
    Confusion("予防", "预防", never_after="给 授 赋 准 不 免 寄 应 处 施 赠 付", never_before="护"),
    Confusion("付主任", "副主任", never_after="交 支 拨 给 托"),
    Confusion("付书记", "副书记", never_after="交 支 拨 给 托"),
    Confusion("份管", "分管", before="领导 负责人 副"),
    Confusion("住村", "驻村", before="工作队 第一书记 干部"),
    Confusion("侧绘", "测绘", never_after="两 外 内 一 左 右 路 街 道 墙", never_before="制 画 有"),
    Confusion("免役", "免疫", after="计划 强制 动物"),
    Confusion("党藉", "党籍", never_before="此 口 由 着 机"),
    Confusion("公开拦", "公开栏", never_before="截"),
    Confusion("公示拦", "公示栏", never_before="截"),
    Confusion("养植", "养殖", after="畜禽 水产 生猪 家禽"),
    Confusion("冶安", "治安", never_after="大"),
    Confusion("冶理", "治理", never_after="大"),
    Confusion("分捡", "分拣", before="中心 分类 站 点 设施 处理"),
    Confusion("反应", "反映", before="社情民意 诉求"),
    Confusion("反溃", "反馈", never_before="疡 败"),
    Confusion("堪察", "勘察", never_after="不 难"),
    Confusion("堪查", "勘查", never_after="不 难"),
    Confusion("堪测", "勘测", never_after="不 难"),
    Confusion("堪验", "勘验", never_after="不 难"),
    Confusion("士地", "土地", before="管理 使用 承包 流转 征收 利用", never_after=_SHI),
    Confusion("复恳", "复垦", never_before="请 求 切 谈"),
    Confusion(
        "复盖", "覆盖", never_after="恢 批 答 回 修 重 反 函", never_before="章 印 上 了 在 楼 房"
    ),
    Confusion("威协", "威胁", never_after="权 示", never_before="会 调 议 商 同 助"),
    Confusion(
        "宅地基",
        "宅基地",
        before="审批 管理 使用 申请 制度 流转 退出",
        never_after="住 民 农 私 自 老",
    ),
    Confusion(
        "宜传",
        "宣传",
        never_after="不 适 事 便 相 时 权 机 合 更 亦 也 只",
        never_before="播 承 统 染 输 递 给 达 媒",
    ),
    Confusion("宣传拦", "宣传栏", never_before="截"),
    Confusion("峻工", "竣工", never_after="险 严 陡 高", never_before="程 作"),
    Confusion("己经", "已经", never_after="自 知 体"),
    Confusion("布署", "部署", never_after="公 发 颁 宣 分 散 传 遍"),
    Confusion("开恳", "开垦", never_before="谈 请 求"),
    Confusion("录象", "录像", never_before="征 山 棋 牙 州 限 形 屿"),
    Confusion("形政", "行政", before="处罚 许可 强制 执法 区域 机关 审批 复议"),
    Confusion("必须品", "必需品", never_before="尝 学"),
    Confusion("户口薄", "户口簿", never_before="弱"),
    Confusion("户藉", "户籍", never_before="此 口 由 着 机"),
    Confusion("打击传消", "打击传销", never_before="防 费 息 毒"),
    Confusion("抗早", "抗旱", after="防汛 防洪"),
    Confusion("折迁", "拆迁", never_after="打 曲 周 挫 波 转"),
    Confusion("折除", "拆除", never_after="打 骨 曲 挫 转 对", never_before="外 了 以"),
    Confusion("抚贫", "扶贫", never_after="安 优 慰 爱"),
    Confusion(
        "按排",
        "安排",
        never_before="名 序 放 水 污 气 列 量 查 班 期 定 号 头 涝 照 除 行 座 烟 渍 练 演 灌 洪 险 口 队",
    ),
    Confusion("按装", "安装", never_before="机 修 载 备 配 卸 运 箱 置 货 药 饰 裱 订 船 车 潢"),
    Confusion("捡查", "检查", never_after="分 拾"),
    Confusion("捡测", "检测", never_after="分 拾"),
    Confusion("捡疫", "检疫", never_after="分 拾"),
    Confusion("捡验", "检验", never_after="分 拾"),
    Confusion(
        "换分",
        "划分",
        before="责 职 区 网格 等级 范围 权限 片区 任务 界限 标准",
        never_after="更 置 转 兑 交 调 切 变 互 替 轮 改 退",
    ),
    Confusion("摄象", "摄像", never_before="牙 群 山 州 征 形"),
    Confusion("撒换", "撤换", never_after="抛 播 喷 挥"),
    Confusion("撒离", "撤离", never_after="抛 播 喷 挥 泼"),
    Confusion("救缓", "救援", never_before="解 慢 冲 刑"),
    Confusion("整冶", "整治", never_before="炼 金"),
    Confusion("末依法", "未依法", never_after=_END),
    Confusion("末办理", "未办理", never_after=_END),
    Confusion("末取得", "未取得", never_after=_END),
    Confusion("末成年", "未成年", never_after=_END),
    Confusion("末按", "未按", before="规定 照 要求 期", never_after=_END),
    Confusion(
        "末经",
        "未经",
        before="许可 批准 同意 审批 登记 允许 授权 审核 验收 依法 检验 检疫",
        never_after=_END,
    ),
    Confusion("权利", "权力", before="清单", never_after="产 民 者 员 财 人 权"),
    Confusion("权利", "权力", before="下放 运行 寻租"),
    Confusion("权利", "权力", after="行政", never_before="人 义务 救济 和义务 与义务 、义务"),
    Confusion("权利", "权力", after="国家", before="机关"),
    Confusion("栽量", "裁量", before="权 基准 标准 范围 幅度", never_after="移 补 定 扦"),
    Confusion("检役", "检疫", never_after="体"),
    Confusion("检查院", "检察院", after="人民"),
    Confusion("汛洪", "防汛", before=_FLOOD, never_after="防 抗 主 秋 春 夏 御"),
    Confusion("注消", "注销", never_after="关 备 标 批", never_before="防 费 息 除 毒"),
    Confusion("消售", "销售", never_after="取 撤 注 吊 打"),
    Confusion("消毁", "销毁", never_after="取 撤 注 吊 打"),
    Confusion("渡汛", "度汛", never_after="过", never_before="期"),
    Confusion("灌概", "灌溉", never_before="况 念 率 述 括"),
    Confusion("燃汽", "燃气", never_before="油 车 机 轮"),
    Confusion("物质", "物资", after="救灾 抗旱 防汛", before="储备 调配 调拨 发放 采购 仓库"),
    Confusion("申清", "申请", never_after="重", never_before="理 单 查 楚 除 算"),
    Confusion("登记薄", "登记簿", never_before="弱"),
    Confusion("瞻养", "赡养", never_after="观"),
    Confusion("种殖", "种植", never_before="民"),
    Confusion("竟争", "竞争", never_after="究 毕"),
    Confusion("竟价", "竞价", never_after="究 毕"),
    Confusion("竟岗", "竞岗", never_after="究 毕"),
    Confusion("竟标", "竞标", never_after="究 毕"),
    Confusion("竟聘", "竞聘", never_after="究 毕"),
    Confusion("竟赛", "竞赛", never_after="究 毕"),
    Confusion("组识", "组织", never_after="小 分 班 词", never_before="别 字 读"),
    Confusion("综冶", "综治", never_before="炼 金"),
    Confusion("规化", "规划", after="城乡 村庄 空间 总体 详细 专项"),
    Confusion("视屏", "视频", before="监控 会议", never_after="电"),
    Confusion("训戒", "训诫", never_after="培 集", never_before="毒 烟 酒 网"),
    Confusion("讯速", "迅速", never_after="通 资 简 短 快 音 电", never_before="度 率 报 递"),
    Confusion("记律", "纪律", never_after="登 日 书", never_before="师 所"),
    Confusion("调拔", "调拨", never_after="强 单", never_before="高 尖 出 除"),
    Confusion("辨论", "辩论", never_after="思 分", never_before="证 述 文"),
    Confusion("通迅", "通讯", never_before="速 捷 猛"),
    Confusion("部暑", "部署", never_after="全 干 学 外", never_before="期 假 热 运"),
    Confusion("防冶", "防治", never_after="消", never_before="炼 金"),
    Confusion("防犯", "防范", never_after="消 预", never_before="罪 人 规 案 错"),
    Confusion("防讯", "防汛", before=_FLOOD),
)

CONFUSIONS: tuple[Confusion, ...] = (
    *(Confusion(*line.split()) for line in _EVERYWHERE.split("\n") if line),
    *_IN_CONTEXT,
)
